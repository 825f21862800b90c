// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.WholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link Product}, blocking.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ProductDelegate extends
		WholeReturningDelegate<Product, ProductCreate.NeedsSku<ProductCreate.NeedsName<ProductCreate.NeedsCategory<ProductCreate.NeedsPrice<ProductCreate.NeedsAttributes<ProductCreate.NeedsSearchText<ProductCreate.Ready>>>>>>> {

	private ProductDelegate(PrismaEngine engine, ModelShape<Product> whole) {
		super(engine, whole, ProductCreate.start());
	}

	static ProductDelegate of(PrismaEngine engine) {
		return new ProductDelegate(engine, ModelShape.of(Models.PRODUCT.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final ProductDelegate include(Include<Product>... includes) {
		return new ProductDelegate(engine(), whole().include(includes));
	}

}
