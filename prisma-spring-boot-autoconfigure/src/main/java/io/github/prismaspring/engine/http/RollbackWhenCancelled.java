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

package io.github.prismaspring.engine.http;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import io.github.prismaspring.engine.PrismaTransaction;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.util.context.ContextView;

/**
 * Lets no transaction be forgotten that nobody waits for any more: its start goes on
 * after a cancellation, and what comes of it is rolled back.
 */
final class RollbackWhenCancelled<S> {

	private static final Log logger = LogFactory.getLog(RollbackWhenCancelled.class);

	private final AtomicReference<State> state = new AtomicReference<>(State.STARTING);

	private final MonoSink<S> sink;

	private final Function<S, PrismaTransaction> transaction;

	private RollbackWhenCancelled(MonoSink<S> sink, Function<S, PrismaTransaction> transaction) {
		this.sink = sink;
		this.transaction = transaction;
	}

	static Mono<PrismaTransaction> of(Mono<PrismaTransaction> start) {
		return of(start, Function.identity());
	}

	/**
	 * Protects the start of a transaction that something comes along with.
	 * @param <S> the type of what comes of the start
	 * @param start the start
	 * @param transaction finds the transaction in what comes of the start
	 * @return what comes of the start
	 */
	static <S> Mono<S> of(Mono<S> start, Function<S, PrismaTransaction> transaction) {
		return Mono.create((sink) -> {
			RollbackWhenCancelled<S> delivery = new RollbackWhenCancelled<>(sink, transaction);
			sink.onCancel(delivery::cancelled);
			start.contextWrite(sink.contextView()).subscribe(delivery::started, sink::error);
		});
	}

	private void cancelled() {
		this.state.compareAndSet(State.STARTING, State.CANCELLED);
	}

	private void started(S started) {
		if (this.state.compareAndSet(State.STARTING, State.DELIVERED)) {
			this.sink.success(started);
			return;
		}
		rollBack(this.transaction.apply(started), this.sink.contextView());
	}

	/**
	 * Rolls back what nobody waits for.
	 * @param transaction the transaction
	 * @param context the context of the subscription that has started it
	 */
	static void rollBack(PrismaTransaction transaction, ContextView context) {
		transaction.rollback().contextWrite(context).subscribe((nothing) -> {
		}, (ex) -> logger.debug("A transaction that was given up could not be rolled back", ex));
	}

	private enum State {

		STARTING, DELIVERED, CANCELLED

	}

}
