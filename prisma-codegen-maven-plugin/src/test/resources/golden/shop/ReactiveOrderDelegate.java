// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.ReactiveWholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link Order}, reactive.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ReactiveOrderDelegate extends
		ReactiveWholeReturningDelegate<Order, OrderCreate.NeedsCustomer<OrderCreate.Ready>> {

	private ReactiveOrderDelegate(PrismaEngine engine, ModelShape<Order> whole) {
		super(engine, whole, OrderCreate.start());
	}

	static ReactiveOrderDelegate of(PrismaEngine engine) {
		return new ReactiveOrderDelegate(engine, ModelShape.of(Models.ORDER.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final ReactiveOrderDelegate include(Include<Order>... includes) {
		return new ReactiveOrderDelegate(engine(), whole().include(includes));
	}

}
