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

import java.util.List;
import java.util.Optional;
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
import io.github.prismaspring.engine.StartedTransaction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Spreads requests over several bridges: the next one goes to the bridge that has the
 * fewest requests and transactions on it.
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
		return balanced((bridge) -> bridge.engine().execute(request));
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return balanced((bridge) -> bridge.engine().executeBatch(batch));
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return RollbackWhenCancelled.of(balanced((bridge) -> bridge.engine()
			.startTransaction(options)
			.map((transaction) -> new BalancedTransaction(transaction, bridge))));
	}

	@Override
	public <T> Optional<Mono<StartedTransaction<T>>> startTransaction(PrismaTransactionOptions options,
			PrismaRequest<T> first) {
		return Optional.of(RollbackWhenCancelled.of(balanced((bridge) -> start(bridge, options, first)),
				StartedTransaction::transaction));
	}

	private static <T> Mono<StartedTransaction<T>> start(BalancedBridge bridge, PrismaTransactionOptions options,
			PrismaRequest<T> first) {
		PrismaEngine engine = bridge.engine();
		return engine.startTransaction(options, first)
			.orElseGet(() -> engine.startTransaction(options)
				.flatMap((transaction) -> StartedTransaction.run(transaction, first)))
			.map((started) -> started.decorated((transaction) -> new BalancedTransaction(transaction, bridge)));
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return balanced((bridge) -> bridge.engine().info());
	}

	private <T> Mono<T> balanced(Function<BalancedBridge, Mono<? extends T>> call) {
		return Mono.defer(() -> attempt(this.bridges, this.next.getAndIncrement(), call));
	}

	private <T> Mono<T> attempt(List<BalancedBridge> candidates, int turn,
			Function<BalancedBridge, Mono<? extends T>> call) {
		BalancedBridge bridge = choose(candidates, turn);
		bridge.begin();
		return Mono.<T>from(call.apply(bridge))
			.doFinally((signal) -> bridge.end())
			.doOnSuccess((result) -> bridge.answered())
			.onErrorResume(PrismaEngineUnavailableException.class, (ex) -> {
				if (ex.outcome() != Outcome.NOT_RUN) {
					return Mono.error(ex);
				}
				bridge.refused();
				return (candidates.size() > 1) ? attempt(without(bridge, candidates), turn, call) : Mono.error(ex);
			});
	}

	// They take turns where they have as much to do
	private static BalancedBridge choose(List<BalancedBridge> candidates, int turn) {
		int size = candidates.size();
		int first = Math.floorMod(turn, size);
		BalancedBridge best = candidates.get(first);
		for (int i = 1; i < size; i++) {
			BalancedBridge candidate = candidates.get((first + i) % size);
			best = (candidate.isBetterThan(best)) ? candidate : best;
		}
		return best;
	}

	private static List<BalancedBridge> without(BalancedBridge bridge, List<BalancedBridge> candidates) {
		return candidates.stream().filter((candidate) -> candidate != bridge).toList();
	}

}
