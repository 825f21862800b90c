// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.WholeReadDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link Turnover}, blocking.
 */
@Generated("prisma-codegen-maven-plugin")
public final class TurnoverDelegate extends
		WholeReadDelegate<Turnover> {

	private TurnoverDelegate(PrismaEngine engine, ModelShape<Turnover> whole) {
		super(engine, whole);
	}

	static TurnoverDelegate of(PrismaEngine engine) {
		return new TurnoverDelegate(engine, ModelShape.of(Models.TURNOVER.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final TurnoverDelegate include(Include<Turnover>... includes) {
		return new TurnoverDelegate(engine(), whole().include(includes));
	}

}
