// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.WholeLockedDelegate;
import io.github.prismaspring.client.WholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.client.write.NoCreate;
import io.github.prismaspring.engine.LockWait;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.RowLock;

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

	/**
	 * Locks the rows that are read until the end of the transaction, so that others
	 * can neither change nor lock them. Waits for rows that are locked already.
	 * @return the queries that lock, for use in a transaction or a batch
	 */
	public WholeLockedDelegate<Zone> forUpdate() {
		return forUpdate(LockWait.BLOCK);
	}

	/**
	 * Locks the rows that are read until the end of the transaction, so that others
	 * can neither change nor lock them.
	 * @param wait what becomes of rows that are locked already
	 * @return the queries that lock, for use in a transaction or a batch
	 */
	public WholeLockedDelegate<Zone> forUpdate(LockWait wait) {
		return new WholeLockedDelegate<Zone>(engine(), whole(), RowLock.forUpdate(wait));
	}

	/**
	 * Locks the rows that are read until the end of the transaction, so that others
	 * can lock them in the same way only, and not change them. Waits for rows that
	 * are locked for an update.
	 * @return the queries that lock, for use in a transaction or a batch
	 */
	public WholeLockedDelegate<Zone> forShare() {
		return new WholeLockedDelegate<Zone>(engine(), whole(), RowLock.forShare());
	}
}
