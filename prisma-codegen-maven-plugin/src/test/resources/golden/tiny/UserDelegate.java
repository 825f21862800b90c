// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.WholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link User}, blocking.
 */
@Generated("prisma-codegen-maven-plugin")
public final class UserDelegate extends
		WholeReturningDelegate<User, UserCreate.NeedsEmail<UserCreate.Ready>> {

	private UserDelegate(PrismaEngine engine, ModelShape<User> whole) {
		super(engine, whole, UserCreate.start());
	}

	static UserDelegate of(PrismaEngine engine) {
		return new UserDelegate(engine, ModelShape.of(Models.USER.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final UserDelegate include(Include<User>... includes) {
		return new UserDelegate(engine(), whole().include(includes));
	}

}
