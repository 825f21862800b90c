// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.ReactiveWholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link Product}, reactive.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ReactiveProductDelegate extends
		ReactiveWholeReturningDelegate<Product, ProductCreate.NeedsSku<ProductCreate.NeedsName<ProductCreate.NeedsCategory<ProductCreate.NeedsPrice<ProductCreate.NeedsAttributes<ProductCreate.NeedsSearchText<ProductCreate.Ready>>>>>>> {

	private ReactiveProductDelegate(PrismaEngine engine, ModelShape<Product> whole) {
		super(engine, whole, ProductCreate.start());
	}

	static ReactiveProductDelegate of(PrismaEngine engine) {
		return new ReactiveProductDelegate(engine, ModelShape.of(Models.PRODUCT.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final ReactiveProductDelegate include(Include<Product>... includes) {
		return new ReactiveProductDelegate(engine(), whole().include(includes));
	}

}
