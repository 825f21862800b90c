// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.ReactiveWholeReadDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link Turnover}, reactive.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ReactiveTurnoverDelegate extends
		ReactiveWholeReadDelegate<Turnover> {

	private ReactiveTurnoverDelegate(PrismaEngine engine, ModelShape<Turnover> whole) {
		super(engine, whole);
	}

	static ReactiveTurnoverDelegate of(PrismaEngine engine) {
		return new ReactiveTurnoverDelegate(engine, ModelShape.of(Models.TURNOVER.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final ReactiveTurnoverDelegate include(Include<Turnover>... includes) {
		return new ReactiveTurnoverDelegate(engine(), whole().include(includes));
	}

}
