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
import java.util.Optional;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.client.batch.Batch;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.dao.PrismaExceptionTranslator;
import io.github.prismaspring.dao.QueryInterruptedException;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.WaitingThread;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * Runs operations and waits for their results. Failures are translated on the thread that
 * waits, so that they show where the query was called.
 */
public final class BlockingRunner {

	private final PrismaEngine engine;

	private final PrismaExceptionTranslator translator = new PrismaExceptionTranslator();

	/**
	 * Creates a runner.
	 * @param engine what runs the queries
	 */
	public BlockingRunner(PrismaEngine engine) {
		this.engine = engine;
	}

	/**
	 * Runs a query.
	 * @param <T> the type of the result
	 * @param op the query
	 * @return its result
	 */
	public <T> T run(Op<T> op) {
		return runOptional(op).orElseThrow(() -> new IllegalStateException(op.name() + ": the engine gave no result"));
	}

	/**
	 * Runs queries together.
	 * @param <T> the type that the results have together
	 * @param batch the queries
	 * @return the results
	 */
	public <T> T run(Batch<T> batch) {
		if (batch.isEmpty()) {
			return batch.results(List.of());
		}
		return await(batch.name(), this.engine.executeBatch(batch.requests()).map(batch::results))
			.orElseThrow(() -> new IllegalStateException(batch.name() + ": the engine gave no results"));
	}

	<T> Optional<T> runOptional(Op<T> op) {
		return await(op.name(), this.engine.execute(op.request()));
	}

	<T> Optional<T> runIfExists(Op<T> op) {
		return await(op.name(), this.engine.execute(op.request()).onErrorComplete(MissingRow::isReason));
	}

	private <T> Optional<T> await(String name, Mono<T> result) {
		refuseNonBlockingThread(name);
		try {
			return result.contextWrite(WaitingThread.current()::addTo).blockOptional();
		}
		catch (PrismaException ex) {
			throw this.translator.translate(ex);
		}
		catch (RuntimeException ex) {
			if (Exceptions.unwrap(ex) instanceof InterruptedException interruption) {
				throw interrupted(name, interruption);
			}
			throw ex;
		}
	}

	private static QueryInterruptedException interrupted(String name, InterruptedException interruption) {
		return new QueryInterruptedException(
				"%s: the thread '%s' was interrupted while it waited for the result. Whether the query has run is not known"
					.formatted(name, Thread.currentThread().getName()),
				interruption);
	}

	private void refuseNonBlockingThread(String name) {
		if (Schedulers.isInNonBlockingThread()) {
			throw new InvalidDataAccessApiUsageException(("%s would block the thread '%s', which must not be blocked: "
					+ "use ReactivePrisma here, or call it on Schedulers.boundedElastic()")
				.formatted(name, Thread.currentThread().getName()));
		}
	}

}
