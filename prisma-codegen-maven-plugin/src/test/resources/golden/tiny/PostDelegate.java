// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.WholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link Post}, blocking.
 */
@Generated("prisma-codegen-maven-plugin")
public final class PostDelegate extends
		WholeReturningDelegate<Post, PostCreate.NeedsTitle<PostCreate.NeedsAuthor<PostCreate.Ready>>> {

	private PostDelegate(PrismaEngine engine, ModelShape<Post> whole) {
		super(engine, whole, PostCreate.start());
	}

	static PostDelegate of(PrismaEngine engine) {
		return new PostDelegate(engine, ModelShape.of(Models.POST.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final PostDelegate include(Include<Post>... includes) {
		return new PostDelegate(engine(), whole().include(includes));
	}

}
