// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.WholeLockedDelegate;
import io.github.prismaspring.client.WholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.client.read.RelationLoadStrategy;
import io.github.prismaspring.engine.LockWait;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.RowLock;

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
	 * Chooses how relations are loaded. Unless something is chosen, they are joined where
	 * that is known to change no value.
	 * @param strategy how
	 * @return the delegate whose queries load relations so
	 */
	public ProductDelegate relationLoadStrategy(RelationLoadStrategy strategy) {
		return new ProductDelegate(engine(), whole().relationLoadStrategy(strategy));
	}

	/**
	 * Locks the rows that are read until the end of the transaction, so that others
	 * can neither change nor lock them. Waits for rows that are locked already.
	 * @return the queries that lock, for use in a transaction or a batch
	 */
	public WholeLockedDelegate<Product> forUpdate() {
		return forUpdate(LockWait.BLOCK);
	}

	/**
	 * Locks the rows that are read until the end of the transaction, so that others
	 * can neither change nor lock them.
	 * @param wait what becomes of rows that are locked already
	 * @return the queries that lock, for use in a transaction or a batch
	 */
	public WholeLockedDelegate<Product> forUpdate(LockWait wait) {
		return new WholeLockedDelegate<Product>(engine(), whole(), RowLock.forUpdate(wait));
	}

	/**
	 * Locks the rows that are read until the end of the transaction, so that others
	 * can lock them in the same way only, and not change them. Waits for rows that
	 * are locked for an update.
	 * @return the queries that lock, for use in a transaction or a batch
	 */
	public WholeLockedDelegate<Product> forShare() {
		return new WholeLockedDelegate<Product>(engine(), whole(), RowLock.forShare());
	}
}
