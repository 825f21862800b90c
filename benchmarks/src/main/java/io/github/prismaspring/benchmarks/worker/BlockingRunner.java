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

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.prismaspring.benchmarks.contestant.Blocking;
import io.github.prismaspring.benchmarks.workload.Workload;

import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * As many threads as operations are to be under way, each with one after the other.
 */
public final class BlockingRunner implements Runner {

	private final Blocking queries;

	private final Executor threads;

	private BlockingRunner(Blocking queries, Executor threads) {
		this.queries = queries;
		this.threads = threads;
	}

	/**
	 * Makes a runner with platform threads.
	 * @param queries the queries
	 * @return the runner
	 */
	public static BlockingRunner onPlatformThreads(Blocking queries) {
		return new BlockingRunner(queries, new SimpleAsyncTaskExecutor("load-"));
	}

	/**
	 * Makes a runner with virtual threads.
	 * @param queries the queries
	 * @return the runner
	 * @throws UnsupportedOperationException before Java 21
	 */
	public static BlockingRunner onVirtualThreads(Blocking queries) {
		SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("load-");
		threads.setVirtualThreads(true);
		return new BlockingRunner(queries, threads);
	}

	@Override
	public Object answer(Workload workload, int n) {
		return CompletableFuture.supplyAsync(() -> this.queries.run(workload, n), this.threads).join();
	}

	@Override
	public LoadResult load(LoadPlan plan) {
		AtomicInteger numbers = new AtomicInteger();
		long start = System.nanoTime();
		List<CompletableFuture<Latencies>> lanes = new ArrayList<>();
		for (int i = 0; i < plan.concurrency(); i++) {
			lanes.add(CompletableFuture.supplyAsync(() -> lane(plan, numbers, start), this.threads));
		}
		Latencies all = new Latencies();
		try {
			lanes.forEach((lane) -> all.addAll(lane.join()));
		}
		catch (CompletionException ex) {
			throw new IllegalStateException("An operation of " + plan.workload().id() + " failed", ex.getCause());
		}
		return all.over(System.nanoTime() - start);
	}

	private Latencies lane(LoadPlan plan, AtomicInteger numbers, long start) {
		Latencies latencies = new Latencies();
		for (int n = numbers.getAndIncrement(); plan.allows(n, start); n = numbers.getAndIncrement()) {
			long begin = System.nanoTime();
			this.queries.run(plan.workload(), n);
			latencies.add(System.nanoTime() - begin);
		}
		return latencies;
	}

}
