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

package io.github.prismaspring;

import io.github.prismaspring.client.ReactiveRunner;
import io.github.prismaspring.client.batch.Batch;
import io.github.prismaspring.client.batch.ReactiveBatchRunner;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.engine.PrismaEngine;
import reactor.core.publisher.Mono;

/**
 * Base of the generated {@code ReactivePrisma}: the reactive client, with a delegate for
 * each model. Nothing happens before a result is subscribed to, and each subscription
 * runs its query anew.
 */
public abstract class ReactivePrismaClient implements ReactiveBatchRunner {

	private final PrismaEngine engine;

	private final ReactiveRunner runner;

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 */
	protected ReactivePrismaClient(PrismaEngine engine) {
		this.engine = engine;
		this.runner = new ReactiveRunner(engine);
	}

	/**
	 * Returns what runs the queries.
	 * @return the engine
	 */
	protected final PrismaEngine engine() {
		return this.engine;
	}

	/**
	 * Runs a query that was made as a value.
	 * @param <T> the type of the result
	 * @param op the query
	 * @return the result
	 */
	public final <T> Mono<T> run(Op<T> op) {
		return this.runner.run(op);
	}

	@Override
	public final <T> Mono<T> batch(Batch<T> batch) {
		return this.runner.run(batch);
	}

}
