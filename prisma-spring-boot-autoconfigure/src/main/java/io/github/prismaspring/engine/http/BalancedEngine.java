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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Spreads requests over several bridges, one after the other.
 * <p>
 * A request goes to another bridge if, and only if, it is known not to have run at the
 * one before. A transaction stays with the bridge that it was started at.
 */
final class BalancedEngine implements PrismaEngine {

	private final List<BalancedBridge> bridges;

	private final AtomicInteger next = new AtomicInteger();

	BalancedEngine(List<BalancedBridge> bridges) {
		this.bridges = bridges;
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return balanced((engine) -> engine.execute(request));
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return balanced((engine) -> engine.executeBatch(batch));
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return balanced((engine) -> engine.startTransaction(options));
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return balanced(PrismaEngine::info);
	}

	private <T> Mono<T> balanced(Function<PrismaEngine, Mono<T>> call) {
		return Mono.defer(() -> attempt(order(), 0, call));
	}

	private <T> Mono<T> attempt(List<BalancedBridge> order, int index, Function<PrismaEngine, Mono<T>> call) {
		BalancedBridge bridge = order.get(index);
		return call.apply(bridge.engine())
			.doOnSuccess((result) -> bridge.answered())
			.onErrorResume(PrismaEngineUnavailableException.class, (ex) -> {
				if (ex.outcome() != Outcome.NOT_RUN) {
					return Mono.error(ex);
				}
				bridge.refused();
				return (index + 1 < order.size()) ? attempt(order, index + 1, call) : Mono.error(ex);
			});
	}

	/**
	 * Those that rest come last: they are better than nothing.
	 * @return the bridges in the order to try them in
	 */
	private List<BalancedBridge> order() {
		int first = Math.floorMod(this.next.getAndIncrement(), this.bridges.size());
		List<BalancedBridge> turn = new ArrayList<>(this.bridges.subList(first, this.bridges.size()));
		turn.addAll(this.bridges.subList(0, first));
		turn.sort(Comparator.comparing(BalancedBridge::isResting));
		return turn;
	}

}
