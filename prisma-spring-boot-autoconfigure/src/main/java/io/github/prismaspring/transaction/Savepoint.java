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

import reactor.core.publisher.Mono;

/**
 * A place inside of a transaction that can be gone back to. Prisma forgets a savepoint
 * when it goes back to it, so another one takes its place then.
 */
final class Savepoint {

	private final LazyTransaction outer;

	private volatile LazyTransaction inner;

	Savepoint(LazyTransaction outer) {
		this.outer = outer;
		this.inner = begin(outer);
	}

	private static LazyTransaction begin(LazyTransaction outer) {
		return new LazyTransaction(() -> outer.started()
			.flatMap((transaction) -> transaction.startNested()
				.doOnNext((savepoint) -> TransactionLog.SAVEPOINT.began(savepoint, " in [" + transaction.id() + "]"))),
				TransactionLog.SAVEPOINT);
	}

	// What queries after the savepoint run in
	LazyTransaction inner() {
		return this.inner;
	}

	Mono<Void> release() {
		return Mono.defer(() -> this.inner.commit());
	}

	Mono<Void> rollback() {
		return Mono.defer(() -> {
			LazyTransaction undone = this.inner;
			this.inner = begin(this.outer);
			return undone.rollback();
		});
	}

}
