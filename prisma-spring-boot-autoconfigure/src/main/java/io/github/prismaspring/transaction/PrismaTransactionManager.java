/*
 * Copyright 2026-present the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

package io.github.prismaspring.transaction;

import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Schedulers;

import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.ResourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Manages Prisma's transactions for blocking code, one for each thread at a time. All
 * propagations are supported; nested ones are savepoints.
 * <p>
 * A transaction begins with its first query: what a method never uses costs no round
 * trip, and what keeps it from beginning is thrown by that query as a
 * {@link org.springframework.transaction.CannotCreateTransactionException}.
 * <p>
 * A query whose thread is interrupted is given up, commits and rollbacks are not: they
 * are waited for, and the thread stays marked as interrupted.
 */
public class PrismaTransactionManager extends AbstractPlatformTransactionManager implements ResourceTransactionManager {

	private static final long serialVersionUID = 1L;

	private final transient PrismaEngine engine;

	private final transient PrismaTransactionOptionsResolver options;

	/**
	 * Creates a manager.
	 * @param engine what holds the transactions
	 * @param settings how transactions are if nothing else is said
	 */
	public PrismaTransactionManager(PrismaEngine engine, PrismaTransactionSettings settings) {
		this.engine = engine;
		this.options = new PrismaTransactionOptionsResolver(settings);
		setNestedTransactionAllowed(true);
	}

	@Override
	public final Object getResourceFactory() {
		return this.engine;
	}

	@Override
	protected Object doGetTransaction() {
		return new PrismaTransactionObject(
				(PrismaTransactionHolder) TransactionSynchronizationManager.getResource(this.engine));
	}

	@Override
	protected boolean isExistingTransaction(Object transaction) {
		return of(transaction).isActive();
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		if (Schedulers.isInNonBlockingThread()) {
			throw new IllegalTransactionStateException(
					"A blocking transaction on the thread '%s' would block it, which must not be: use a reactive one"
						.formatted(Thread.currentThread().getName()));
		}
		PrismaTransactionOptions options = this.options.resolve(definition, determineTimeout(definition));
		PrismaTransactionHolder holder = new PrismaTransactionHolder(this.engine, options, definition,
				this.options.guard(definition));
		of(transaction).holder(holder);
		TransactionSynchronizationManager.bindResource(this.engine, holder);
	}

	@Override
	protected Object doSuspend(Object transaction) {
		of(transaction).holder(null);
		return TransactionSynchronizationManager.unbindResource(this.engine);
	}

	@Override
	protected void doResume(@Nullable Object transaction, Object suspended) {
		TransactionSynchronizationManager.bindResource(this.engine, suspended);
	}

	@Override
	protected void doCommit(DefaultTransactionStatus status) {
		TransactionEnd.await(of(status.getTransaction()).holder().commit());
	}

	@Override
	protected void doRollback(DefaultTransactionStatus status) {
		TransactionEnd.await(of(status.getTransaction()).holder().rollback());
	}

	@Override
	protected void doSetRollbackOnly(DefaultTransactionStatus status) {
		of(status.getTransaction()).holder().setRollbackOnly();
	}

	@Override
	protected void doCleanupAfterCompletion(Object transaction) {
		TransactionSynchronizationManager.unbindResource(this.engine);
		of(transaction).holder(null);
	}

	private static PrismaTransactionObject of(Object transaction) {
		return (PrismaTransactionObject) transaction;
	}

}
