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

import java.util.concurrent.CompletionException;

import reactor.core.Exceptions;
import reactor.core.publisher.Mono;

/**
 * Waits for the end of a transaction or of a savepoint. An interruption does not end the
 * waiting, because it would leave behind a transaction that is still open, or one of
 * which nobody knows whether it was committed; the thread is marked as interrupted again
 * when the transaction is over. The time that the bridge has for its answer limits the
 * waiting.
 */
final class TransactionEnd {

	private TransactionEnd() {
	}

	static void await(Mono<Void> end) {
		try {
			end.toFuture().join();
		}
		catch (CompletionException ex) {
			Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
			// The failure comes from another thread and does not show who has waited
			cause.addSuppressed(new Exception("The end of the transaction was awaited here"));
			throw Exceptions.propagate(cause);
		}
	}

}
