// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.WholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link Order}, blocking.
 */
@Generated("prisma-codegen-maven-plugin")
public final class OrderDelegate extends
		WholeReturningDelegate<Order, OrderCreate.NeedsCustomer<OrderCreate.Ready>> {

	private OrderDelegate(PrismaEngine engine, ModelShape<Order> whole) {
		super(engine, whole, OrderCreate.start());
	}

	static OrderDelegate of(PrismaEngine engine) {
		return new OrderDelegate(engine, ModelShape.of(Models.ORDER.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final OrderDelegate include(Include<Order>... includes) {
		return new OrderDelegate(engine(), whole().include(includes));
	}

}
