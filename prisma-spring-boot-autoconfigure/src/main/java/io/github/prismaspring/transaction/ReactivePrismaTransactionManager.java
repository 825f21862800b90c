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
import reactor.core.publisher.Mono;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.reactive.AbstractReactiveTransactionManager;
import org.springframework.transaction.reactive.GenericReactiveTransaction;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;

/**
 * Manages Prisma's transactions for reactive code, one for each subscriber at a time. All
 * propagations are supported; nested ones are savepoints.
 * <p>
 * A transaction begins with its first query, and what keeps it from beginning is that
 * query's error, a
 * {@link org.springframework.transaction.CannotCreateTransactionException}. Unlike other
 * reactive managers, this one does not commit what an inner method has marked as to be
 * rolled back.
 */
public class ReactivePrismaTransactionManager extends AbstractReactiveTransactionManager {

	private static final long serialVersionUID = 1L;

	private final transient PrismaEngine engine;

	private final transient PrismaTransactionOptionsResolver options;

	/**
	 * Creates a manager.
	 * @param engine what holds the transactions
	 * @param settings how transactions are if nothing else is said
	 */
	public ReactivePrismaTransactionManager(PrismaEngine engine, PrismaTransactionSettings settings) {
		this.engine = engine;
		this.options = new PrismaTransactionOptionsResolver(settings);
	}

	@Override
	protected Object doGetTransaction(TransactionSynchronizationManager manager) {
		return new PrismaTransactionObject((PrismaTransactionHolder) manager.getResource(this.engine));
	}

	@Override
	protected boolean isExistingTransaction(Object transaction) {
		return of(transaction).isActive();
	}

	// A nested transaction comes here, too, with the holder of the outer one
	@Override
	protected Mono<Void> doBegin(TransactionSynchronizationManager manager, Object transaction,
			TransactionDefinition definition) {
		return Mono.fromRunnable(() -> {
			PrismaTransactionObject object = of(transaction);
			if (object.isActive()) {
				object.nested(object.holder().createSavepoint());
				return;
			}
			PrismaTransactionOptions options = this.options.resolve(definition, definition.getTimeout());
			PrismaTransactionHolder holder = new PrismaTransactionHolder(this.engine, options, definition,
					this.options.guard(definition));
			object.holder(holder);
			manager.bindResource(this.engine, holder);
		});
	}

	@Override
	protected Mono<Object> doSuspend(TransactionSynchronizationManager manager, Object transaction) {
		return Mono.fromSupplier(() -> {
			of(transaction).holder(null);
			return (PrismaTransactionHolder) manager.unbindResource(this.engine);
		});
	}

	@Override
	protected Mono<Void> doResume(TransactionSynchronizationManager manager, @Nullable Object transaction,
			Object suspended) {
		return Mono.fromRunnable(() -> manager.bindResource(this.engine, suspended));
	}

	@Override
	protected Mono<Void> doCommit(TransactionSynchronizationManager manager, GenericReactiveTransaction status) {
		return Mono.defer(() -> {
			PrismaTransactionObject object = of(status.getTransaction());
			if (object.isRollbackOnly()) {
				return rollback(object).then(Mono.error(new UnexpectedRollbackException(
						"Transaction rolled back because it has been marked as rollback-only")));
			}
			Savepoint nested = object.nested();
			return (nested != null) ? object.holder().release(nested) : object.holder().commit();
		});
	}

	@Override
	protected Mono<Void> doRollback(TransactionSynchronizationManager manager, GenericReactiveTransaction status) {
		return Mono.defer(() -> rollback(of(status.getTransaction())));
	}

	private static Mono<Void> rollback(PrismaTransactionObject object) {
		Savepoint nested = object.nested();
		PrismaTransactionHolder holder = object.holder();
		return (nested != null) ? holder.rollbackTo(nested).then(holder.release(nested)) : holder.rollback();
	}

	@Override
	protected Mono<Void> doSetRollbackOnly(TransactionSynchronizationManager manager,
			GenericReactiveTransaction status) {
		return Mono.fromRunnable(() -> of(status.getTransaction()).holder().setRollbackOnly());
	}

	@Override
	protected Mono<Void> doCleanupAfterCompletion(TransactionSynchronizationManager manager, Object transaction) {
		return Mono.fromRunnable(() -> {
			PrismaTransactionObject object = of(transaction);
			if (object.nested() == null) {
				manager.unbindResource(this.engine);
			}
			object.nested(null);
			object.holder(null);
		});
	}

	private static PrismaTransactionObject of(Object transaction) {
		return (PrismaTransactionObject) transaction;
	}

}
