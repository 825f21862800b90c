// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.ReactiveWholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link OrderLine}, reactive.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ReactiveOrderLineDelegate extends
		ReactiveWholeReturningDelegate<OrderLine, OrderLineCreate.NeedsOrder<OrderLineCreate.NeedsProduct<OrderLineCreate.NeedsQuantity<OrderLineCreate.NeedsUnitPrice<OrderLineCreate.Ready>>>>> {

	private ReactiveOrderLineDelegate(PrismaEngine engine, ModelShape<OrderLine> whole) {
		super(engine, whole, OrderLineCreate.start());
	}

	static ReactiveOrderLineDelegate of(PrismaEngine engine) {
		return new ReactiveOrderLineDelegate(engine, ModelShape.of(Models.ORDER_LINE.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final ReactiveOrderLineDelegate include(Include<OrderLine>... includes) {
		return new ReactiveOrderLineDelegate(engine(), whole().include(includes));
	}

}
