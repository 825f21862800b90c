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

import io.github.prismaspring.engine.PrismaTransaction;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * Lets no transaction be forgotten that nobody waits for any more: its start goes on
 * after a cancellation, and what comes of it is rolled back.
 */
final class RollbackWhenCancelled {

	private static final Log logger = LogFactory.getLog(RollbackWhenCancelled.class);

	private final AtomicReference<State> state = new AtomicReference<>(State.STARTING);

	private final MonoSink<PrismaTransaction> sink;

	private RollbackWhenCancelled(MonoSink<PrismaTransaction> sink) {
		this.sink = sink;
	}

	static Mono<PrismaTransaction> of(Mono<PrismaTransaction> start) {
		return Mono.create((sink) -> {
			RollbackWhenCancelled delivery = new RollbackWhenCancelled(sink);
			sink.onCancel(delivery::cancelled);
			start.contextWrite(sink.contextView()).subscribe(delivery::started, sink::error);
		});
	}

	private void cancelled() {
		this.state.compareAndSet(State.STARTING, State.CANCELLED);
	}

	private void started(PrismaTransaction transaction) {
		if (this.state.compareAndSet(State.STARTING, State.DELIVERED)) {
			this.sink.success(transaction);
			return;
		}
		transaction.rollback().contextWrite(this.sink.contextView()).subscribe((nothing) -> {
		}, (ex) -> logger.debug("A transaction that was given up could not be rolled back", ex));
	}

	private enum State {

		STARTING, DELIVERED, CANCELLED

	}

}
