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

import java.util.Optional;

import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.StartedTransaction;
import reactor.core.publisher.Mono;

/**
 * How a transaction begins. All results are cold.
 */
@FunctionalInterface
interface TransactionBegin {

	/**
	 * Begins the transaction.
	 * @return the transaction
	 */
	Mono<PrismaTransaction> alone();

	/**
	 * Begins the transaction together with its first query.
	 * @param <T> the type of the query's result
	 * @param first the query
	 * @return the transaction with what has become of the query, empty if both can only
	 * come one after the other
	 */
	default <T> Optional<Mono<StartedTransaction<T>>> with(PrismaRequest<T> first) {
		return Optional.empty();
	}

}
