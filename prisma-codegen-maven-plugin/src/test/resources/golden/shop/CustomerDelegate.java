// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.WholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link Customer}, blocking.
 */
@Generated("prisma-codegen-maven-plugin")
public final class CustomerDelegate extends
		WholeReturningDelegate<Customer, CustomerCreate.NeedsEmail<CustomerCreate.NeedsName<CustomerCreate.Ready>>> {

	private CustomerDelegate(PrismaEngine engine, ModelShape<Customer> whole) {
		super(engine, whole, CustomerCreate.start());
	}

	static CustomerDelegate of(PrismaEngine engine) {
		return new CustomerDelegate(engine, ModelShape.of(Models.CUSTOMER.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final CustomerDelegate include(Include<Customer>... includes) {
		return new CustomerDelegate(engine(), whole().include(includes));
	}

}
