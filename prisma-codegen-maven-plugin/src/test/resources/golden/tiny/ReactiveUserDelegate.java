// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.ReactiveWholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link User}, reactive.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ReactiveUserDelegate extends
		ReactiveWholeReturningDelegate<User, UserCreate.NeedsEmail<UserCreate.Ready>> {

	private ReactiveUserDelegate(PrismaEngine engine, ModelShape<User> whole) {
		super(engine, whole, UserCreate.start());
	}

	static ReactiveUserDelegate of(PrismaEngine engine) {
		return new ReactiveUserDelegate(engine, ModelShape.of(Models.USER.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final ReactiveUserDelegate include(Include<User>... includes) {
		return new ReactiveUserDelegate(engine(), whole().include(includes));
	}

}
