// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.ReactiveWholeLockedDelegate;
import io.github.prismaspring.client.ReactiveWholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.client.read.RelationLoadStrategy;
import io.github.prismaspring.engine.LockWait;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.RowLock;

/**
 * The queries of {@link Account}, reactive.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ReactiveAccountDelegate extends
		ReactiveWholeReturningDelegate<Account, AccountCreate.NeedsEmail<AccountCreate.NeedsPasswordHash<AccountCreate.NeedsDisplayName<AccountCreate.Ready>>>> {

	private ReactiveAccountDelegate(PrismaEngine engine, ModelShape<Account> whole) {
		super(engine, whole, AccountCreate.start());
	}

	static ReactiveAccountDelegate of(PrismaEngine engine) {
		return new ReactiveAccountDelegate(engine, ModelShape.of(Models.ACCOUNT.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final ReactiveAccountDelegate include(Include<Account>... includes) {
		return new ReactiveAccountDelegate(engine(), whole().include(includes));
	}

	/**
	 * Chooses how relations are loaded. Unless something is chosen, they are joined where
	 * that is known to change no value.
	 * @param strategy how
	 * @return the delegate whose queries load relations so
	 */
	public ReactiveAccountDelegate relationLoadStrategy(RelationLoadStrategy strategy) {
		return new ReactiveAccountDelegate(engine(), whole().relationLoadStrategy(strategy));
	}

	/**
	 * Locks the rows that are read until the end of the transaction, so that others
	 * can neither change nor lock them. Waits for rows that are locked already.
	 * @return the queries that lock, for use in a transaction or a batch
	 */
	public ReactiveWholeLockedDelegate<Account> forUpdate() {
		return forUpdate(LockWait.BLOCK);
	}

	/**
	 * Locks the rows that are read until the end of the transaction, so that others
	 * can neither change nor lock them.
	 * @param wait what becomes of rows that are locked already
	 * @return the queries that lock, for use in a transaction or a batch
	 */
	public ReactiveWholeLockedDelegate<Account> forUpdate(LockWait wait) {
		return new ReactiveWholeLockedDelegate<Account>(engine(), whole(), RowLock.forUpdate(wait));
	}

	/**
	 * Locks the rows that are read until the end of the transaction, so that others
	 * can lock them in the same way only, and not change them. Waits for rows that
	 * are locked for an update.
	 * @return the queries that lock, for use in a transaction or a batch
	 */
	public ReactiveWholeLockedDelegate<Account> forShare() {
		return new ReactiveWholeLockedDelegate<Account>(engine(), whole(), RowLock.forShare());
	}
}
