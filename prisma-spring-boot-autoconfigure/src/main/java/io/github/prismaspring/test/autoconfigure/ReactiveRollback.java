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

package io.github.prismaspring.test.autoconfigure;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/**
 * Undoes what reactive queries of a test have done. The transaction that a test itself
 * runs in is tied to its thread, and reactive queries are not part of it. A bean of tests
 * with {@link PrismaTest @PrismaTest}. <pre class="code">
 * rollback.of(prisma.user().create((row) -&gt; row.email("a@b.c")).then(prisma.user().count()))
 *     .as(StepVerifier::create).expectNext(1L).verifyComplete();
 * </pre>
 */
public final class ReactiveRollback {

	private final TransactionalOperator operator;

	ReactiveRollback(ReactiveTransactionManager manager) {
		this.operator = TransactionalOperator.create(manager);
	}

	/**
	 * Runs queries in a transaction that is rolled back.
	 * @param <T> the type of the result
	 * @param work the queries
	 * @return the result, given before the rollback
	 */
	public <T> Mono<T> of(Mono<T> work) {
		return rolledBack(work).singleOrEmpty();
	}

	/**
	 * Runs queries in a transaction that is rolled back.
	 * @param <T> the type of the results
	 * @param work the queries
	 * @return the results, given before the rollback
	 */
	public <T> Flux<T> of(Flux<T> work) {
		return rolledBack(work);
	}

	private <T> Flux<T> rolledBack(Publisher<T> work) {
		return this.operator.execute((transaction) -> {
			transaction.setRollbackOnly();
			return work;
		});
	}

}
