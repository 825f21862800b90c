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

package io.github.prismaspring.benchmarks.worker;

import java.util.Objects;

import io.github.prismaspring.benchmarks.contestant.Reactive;
import io.github.prismaspring.benchmarks.workload.Workload;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * As many subscriptions as operations are to be under way, and no thread that waits.
 */
public final class ReactiveRunner implements Runner {

	private final Reactive queries;

	/**
	 * Makes a runner.
	 * @param queries the queries
	 */
	public ReactiveRunner(Reactive queries) {
		this.queries = queries;
	}

	@Override
	public Object answer(Workload workload, int n) {
		return Objects.requireNonNull(this.queries.run(workload, n).block());
	}

	@Override
	public LoadResult load(LoadPlan plan) {
		Latencies latencies = new Latencies();
		long start = System.nanoTime();
		Flux.<Integer, Integer>generate(() -> 0, (n, sink) -> {
			if (plan.allows(n, start)) {
				sink.next(n);
			}
			else {
				sink.complete();
			}
			return n + 1;
		})
			.flatMap((n) -> timed(plan.workload(), n), plan.concurrency())
			// flatMap hands results on one after the other
			.doOnNext(latencies::add)
			.blockLast();
		return latencies.over(System.nanoTime() - start);
	}

	private Mono<Long> timed(Workload workload, int n) {
		return Mono.defer(() -> {
			long begin = System.nanoTime();
			return this.queries.run(workload, n).map((result) -> System.nanoTime() - begin);
		});
	}

}
