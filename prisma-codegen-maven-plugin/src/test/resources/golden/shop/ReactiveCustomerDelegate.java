// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.ReactiveWholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link Customer}, reactive.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ReactiveCustomerDelegate extends
		ReactiveWholeReturningDelegate<Customer, CustomerCreate.NeedsEmail<CustomerCreate.NeedsName<CustomerCreate.Ready>>> {

	private ReactiveCustomerDelegate(PrismaEngine engine, ModelShape<Customer> whole) {
		super(engine, whole, CustomerCreate.start());
	}

	static ReactiveCustomerDelegate of(PrismaEngine engine) {
		return new ReactiveCustomerDelegate(engine, ModelShape.of(Models.CUSTOMER.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final ReactiveCustomerDelegate include(Include<Customer>... includes) {
		return new ReactiveCustomerDelegate(engine(), whole().include(includes));
	}

}
