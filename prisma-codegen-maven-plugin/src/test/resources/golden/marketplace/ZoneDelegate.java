// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.WholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.client.write.NoCreate;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link Zone}, blocking.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ZoneDelegate extends
		WholeReturningDelegate<Zone, NoCreate> {

	private ZoneDelegate(PrismaEngine engine, ModelShape<Zone> whole) {
		super(engine, whole, NoCreate.start());
	}

	static ZoneDelegate of(PrismaEngine engine) {
		return new ZoneDelegate(engine, ModelShape.of(Models.ZONE.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final ZoneDelegate include(Include<Zone>... includes) {
		return new ZoneDelegate(engine(), whole().include(includes));
	}

}
