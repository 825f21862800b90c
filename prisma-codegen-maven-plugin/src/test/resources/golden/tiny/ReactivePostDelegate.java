// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.ReactiveWholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link Post}, reactive.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ReactivePostDelegate extends
		ReactiveWholeReturningDelegate<Post, PostCreate.NeedsTitle<PostCreate.NeedsAuthor<PostCreate.Ready>>> {

	private ReactivePostDelegate(PrismaEngine engine, ModelShape<Post> whole) {
		super(engine, whole, PostCreate.start());
	}

	static ReactivePostDelegate of(PrismaEngine engine) {
		return new ReactivePostDelegate(engine, ModelShape.of(Models.POST.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final ReactivePostDelegate include(Include<Post>... includes) {
		return new ReactivePostDelegate(engine(), whole().include(includes));
	}

}
