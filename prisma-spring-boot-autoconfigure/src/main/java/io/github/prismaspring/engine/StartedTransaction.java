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

package io.github.prismaspring.engine;

import java.util.function.UnaryOperator;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;

/**
 * A transaction that has begun together with its first request.
 *
 * @param <T> the type of the request's result
 * @param transaction the transaction, which has begun whatever has become of the request
 * @param answer what has become of the request: its result, nothing if there is none, or
 * its error
 */
public record StartedTransaction<T>(PrismaTransaction transaction, Signal<T> answer) {

	/**
	 * Runs the first request of a transaction that has begun alone.
	 * @param <T> the type of the request's result
	 * @param transaction the transaction
	 * @param first the request
	 * @return the transaction with what has become of the request
	 */
	public static <T> Mono<StartedTransaction<T>> run(PrismaTransaction transaction, PrismaRequest<T> first) {
		return transaction.execute(first).materialize().map((answer) -> new StartedTransaction<>(transaction, answer));
	}

	/**
	 * Returns the same with something around the transaction.
	 * @param decorator puts it around
	 * @return the decorated transaction, with the same answer
	 */
	public StartedTransaction<T> decorated(UnaryOperator<PrismaTransaction> decorator) {
		return new StartedTransaction<>(decorator.apply(this.transaction), this.answer);
	}

	/**
	 * Returns what has become of the request.
	 * @return its result, empty if there is none, or its error
	 */
	public Mono<T> result() {
		return Mono.just(this.answer).dematerialize();
	}

}
