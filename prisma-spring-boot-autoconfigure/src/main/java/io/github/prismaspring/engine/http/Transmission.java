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

import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;

/**
 * Knows whether a request may have reached the bridge: from the moment its body is handed
 * to a connection, nobody can tell. A request that was given up before is never handed
 * over.
 */
final class Transmission {

	private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

	boolean begin() {
		return this.state.compareAndSet(State.WAITING, State.BEGUN);
	}

	Outcome giveUp() {
		boolean neverBegun = this.state.compareAndSet(State.WAITING, State.GIVEN_UP)
				|| this.state.get() == State.GIVEN_UP;
		return (neverBegun) ? Outcome.NOT_RUN : Outcome.UNKNOWN;
	}

	private enum State {

		WAITING, BEGUN, GIVEN_UP

	}

}
