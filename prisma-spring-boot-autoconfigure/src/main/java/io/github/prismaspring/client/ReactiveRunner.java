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

package io.github.prismaspring.client;

import java.util.List;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.client.batch.Batch;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.dao.PrismaExceptionTranslator;
import io.github.prismaspring.engine.PrismaEngine;
import reactor.core.publisher.Mono;

/**
 * Runs operations when they are subscribed to.
 */
public final class ReactiveRunner {

	private final PrismaEngine engine;

	private final PrismaExceptionTranslator translator = new PrismaExceptionTranslator();

	/**
	 * Creates a runner.
	 * @param engine what runs the queries
	 */
	public ReactiveRunner(PrismaEngine engine) {
		this.engine = engine;
	}

	/**
	 * Runs a query.
	 * @param <T> the type of the result
	 * @param op the query
	 * @return its result
	 */
	public <T> Mono<T> run(Op<T> op) {
		return Mono.defer(() -> this.engine.execute(op.request()))
			.onErrorMap(PrismaException.class, this.translator::translate);
	}

	/**
	 * Runs queries together.
	 * @param <T> the type that the results have together
	 * @param batch the queries
	 * @return the results
	 */
	public <T> Mono<T> run(Batch<T> batch) {
		if (batch.isEmpty()) {
			return Mono.fromSupplier(() -> batch.results(List.of()));
		}
		return Mono.defer(() -> this.engine.executeBatch(batch.requests()))
			.map(batch::results)
			.onErrorMap(PrismaException.class, this.translator::translate);
	}

	<T> Mono<T> runIfExists(Op<T> op) {
		return Mono.defer(() -> this.engine.execute(op.request()))
			.onErrorComplete(MissingRow::isReason)
			.onErrorMap(PrismaException.class, this.translator::translate);
	}

}
