// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.WholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.client.write.CreateMany;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of {@link Product}, blocking.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ProductDelegate extends
		WholeReturningDelegate<Product, ProductCreate.NeedsSku<ProductCreate.NeedsTitle<ProductCreate.NeedsSeller<ProductCreate.Ready>>>> {

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

	/**
	 * Creates rows.
	 * @param rows the rows
	 * @param option what to do about rows that are there already
	 * @return how many were created
	 */
	public long createMany(List<ProductCreate.Ready> rows, CreateMany option) {
		return createManyWith(rows, option);
	}

	/**
	 * Creates rows and returns them.
	 * @param rows the rows
	 * @param option what to do about rows that are there already
	 * @return the new rows
	 */
	public List<Product> createManyAndReturn(List<ProductCreate.Ready> rows, CreateMany option) {
		return createManyAndReturnWith(rows, option);
	}
}
