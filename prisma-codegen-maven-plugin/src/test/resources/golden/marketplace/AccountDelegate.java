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
 * The queries of {@link Account}, blocking.
 */
@Generated("prisma-codegen-maven-plugin")
public final class AccountDelegate extends
		WholeReturningDelegate<Account, AccountCreate.NeedsEmail<AccountCreate.NeedsPasswordHash<AccountCreate.NeedsDisplayName<AccountCreate.Ready>>>> {

	private AccountDelegate(PrismaEngine engine, ModelShape<Account> whole) {
		super(engine, whole, AccountCreate.start());
	}

	static AccountDelegate of(PrismaEngine engine) {
		return new AccountDelegate(engine, ModelShape.of(Models.ACCOUNT.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final AccountDelegate include(Include<Account>... includes) {
		return new AccountDelegate(engine(), whole().include(includes));
	}

	/**
	 * Creates rows.
	 * @param rows the rows
	 * @param option what to do about rows that are there already
	 * @return how many were created
	 */
	public long createMany(List<AccountCreate.Ready> rows, CreateMany option) {
		return createManyWith(rows, option);
	}

	/**
	 * Creates rows and returns them.
	 * @param rows the rows
	 * @param option what to do about rows that are there already
	 * @return the new rows
	 */
	public List<Account> createManyAndReturn(List<AccountCreate.Ready> rows, CreateMany option) {
		return createManyAndReturnWith(rows, option);
	}
}
