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

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.dao.PrismaExceptionTranslator;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Mono;

import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.InvalidIsolationLevelException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionUsageException;
import org.springframework.transaction.UnexpectedRollbackException;

/**
 * What Spring is told when a transaction cannot begin or end.
 */
final class TransactionFailures {

	private static final Log logger = LogFactory.getLog(TransactionFailures.class);

	private static final String INVALID_ISOLATION_LEVEL = "P2023";

	private static final PrismaExceptionTranslator translator = new PrismaExceptionTranslator();

	private TransactionFailures() {
	}

	static RuntimeException onBegin(PrismaException ex) {
		if (ex.kind() == PrismaErrorKind.VALIDATION) {
			return refused(ex);
		}
		return new CannotCreateTransactionException("The transaction could not begin: " + ex.getMessage(), ex);
	}

	private static RuntimeException refused(PrismaException ex) {
		String message = "The transaction could not begin: " + ex.getMessage();
		if (!INVALID_ISOLATION_LEVEL.equals(ex.code())) {
			return new TransactionUsageException(message, ex);
		}
		RuntimeException refused = new InvalidIsolationLevelException(message);
		refused.initCause(ex);
		return refused;
	}

	// Only an outcome that is not known is a system exception; a commit is never repeated
	static RuntimeException onCommit(PrismaException ex) {
		if (ex instanceof PrismaEngineUnavailableException unavailable) {
			return switch (unavailable.outcome()) {
				case NOT_RUN -> new UnexpectedRollbackException(
						"The commit did not reach the bridge, which rolls the transaction back: " + ex.getMessage(),
						ex);
				case UNKNOWN -> new TransactionSystemException(
						"The commit was not answered, it may have happened or not: " + ex.getMessage(), ex);
			};
		}
		if (ex.kind() == PrismaErrorKind.TRANSACTION) {
			return new UnexpectedRollbackException("The transaction was rolled back before its commit ("
					+ ex.meta().path("reason").asString("unknown reason") + "): " + ex.getMessage()
					+ ". If it was open for too long, raise its timeout or 'prisma.transaction.timeout'", ex);
		}
		return translator.translate(ex);
	}

	// A rollback that has nothing left to undo is none that failed
	static Mono<Void> onRollback(PrismaException ex) {
		if (ex instanceof PrismaEngineUnavailableException unavailable && unavailable.outcome() == Outcome.NOT_RUN) {
			logger.debug("The rollback did not reach the bridge, which rolls the transaction back by itself", ex);
			return Mono.empty();
		}
		if (ex.kind() == PrismaErrorKind.TRANSACTION) {
			logger.debug("The transaction was over before it was rolled back", ex);
			return Mono.empty();
		}
		return Mono.error(new TransactionSystemException(
				"The rollback failed; the bridge rolls the transaction back by itself: " + ex.getMessage(), ex));
	}

}
