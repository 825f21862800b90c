// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.WholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link OrderLine}, blocking.
 */
@Generated("prisma-codegen-maven-plugin")
public final class OrderLineDelegate extends
		WholeReturningDelegate<OrderLine, OrderLineCreate.NeedsOrder<OrderLineCreate.NeedsProduct<OrderLineCreate.NeedsQuantity<OrderLineCreate.NeedsUnitPrice<OrderLineCreate.Ready>>>>> {

	private OrderLineDelegate(PrismaEngine engine, ModelShape<OrderLine> whole) {
		super(engine, whole, OrderLineCreate.start());
	}

	static OrderLineDelegate of(PrismaEngine engine) {
		return new OrderLineDelegate(engine, ModelShape.of(Models.ORDER_LINE.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final OrderLineDelegate include(Include<OrderLine>... includes) {
		return new OrderLineDelegate(engine(), whole().include(includes));
	}

}
