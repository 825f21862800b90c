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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.PrismaValidationException;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.TransactionOrigin;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionUsageException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.ResourceHolderSupport;

/**
 * The transaction that a thread or a subscriber has, with its savepoints.
 */
final class PrismaTransactionHolder extends ResourceHolderSupport {

	private final LazyTransaction transaction;

	private final WriteGuard guard;

	private final Deque<Savepoint> savepoints = new ArrayDeque<>();

	PrismaTransactionHolder(PrismaEngine engine, PrismaTransactionOptions options, TransactionDefinition definition,
			WriteGuard guard) {
		this.transaction = new LazyTransaction(new RootBegin(engine, options, origin(definition)),
				TransactionLog.TRANSACTION);
		this.guard = guard;
		setSynchronizedWithTransaction(true);
		if (options.timeout() != null) {
			setTimeoutInMillis(options.timeout().toMillis());
		}
	}

	// Nested without a transaction around is like required
	private static TransactionOrigin origin(TransactionDefinition definition) {
		boolean apart = definition.getPropagationBehavior() == TransactionDefinition.PROPAGATION_REQUIRES_NEW;
		return new TransactionOrigin(definition.getName(), apart ? Propagation.REQUIRES_NEW : Propagation.REQUIRED);
	}

	<T> Mono<T> execute(PrismaRequest<T> request) {
		return Mono.defer(() -> {
			this.guard.check(List.of(request));
			return usable().execute(request);
		});
	}

	Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return Mono.defer(() -> {
			this.guard.check(batch.requests());
			if (batch.isolationLevel() != null) {
				throw refused("The batch asks for the isolation " + batch.isolationLevel()
						+ ", but runs inside of a transaction, whose isolation counts: leave it out");
			}
			return usable().executeBatch(batch);
		});
	}

	private LazyTransaction usable() {
		if (hasTimeout()) {
			// Throws if the time is up
			getTimeToLiveInMillis();
		}
		return current();
	}

	private static PrismaValidationException refused(String message) {
		return new PrismaValidationException(PrismaError.of(PrismaErrorKind.VALIDATION, message));
	}

	Mono<Void> commit() {
		return this.transaction.commit().onErrorMap(PrismaException.class, TransactionFailures::onCommit);
	}

	Mono<Void> rollback() {
		return this.transaction.rollback().onErrorResume(PrismaException.class, TransactionFailures::onRollback);
	}

	Savepoint createSavepoint() {
		Savepoint savepoint = new Savepoint(current());
		this.savepoints.push(savepoint);
		return savepoint;
	}

	Mono<Void> rollbackTo(Object savepoint) {
		return Mono.defer(() -> {
			Savepoint innermost = innermost(savepoint);
			resetRollbackOnly();
			return innermost.rollback().onErrorResume(PrismaException.class, TransactionFailures::onRollback);
		});
	}

	Mono<Void> release(Object savepoint) {
		return Mono.defer(() -> {
			Savepoint innermost = innermost(savepoint);
			this.savepoints.pop();
			return innermost.release().onErrorMap(PrismaException.class, TransactionFailures::onCommit);
		});
	}

	private Savepoint innermost(Object savepoint) {
		Savepoint innermost = this.savepoints.peek();
		if (innermost == null || innermost != savepoint) {
			throw new TransactionUsageException(
					"The savepoint is not the innermost one that is open: savepoints end in the reverse order of their creation");
		}
		return innermost;
	}

	private LazyTransaction current() {
		Savepoint innermost = this.savepoints.peek();
		return (innermost != null) ? innermost.inner() : this.transaction;
	}

}
