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

package io.github.prismaspring.starter.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.awaitility.Awaitility;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks for many transfers at once, one half of threads that wait for them and the other
 * half without.
 */
final class TransferLoad implements AutoCloseable {

	private static final int AT_ONCE = 12;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Answers answers = new Answers();

	private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

	private final List<CompletableFuture<?>> running = new ArrayList<>();

	private TransferLoad() {
	}

	static TransferLoad start(List<Transfer> transfers, Bank bank, ReactiveBank reactiveBank) {
		TransferLoad load = new TransferLoad();
		int half = transfers.size() / 2;
		for (Transfer transfer : transfers.subList(0, half)) {
			load.running.add(CompletableFuture.runAsync(() -> load.make(bank, transfer), load.threads));
		}
		load.running.add(Flux.fromIterable(transfers.subList(half, transfers.size()))
			.flatMap((transfer) -> load.make(reactiveBank, transfer), AT_ONCE)
			.then()
			.toFuture());
		return load;
	}

	private void make(Bank bank, Transfer transfer) {
		try {
			bank.make(transfer);
			this.answers.acknowledged(transfer);
		}
		catch (RuntimeException ex) {
			this.answers.failed(transfer, ex);
		}
	}

	private Mono<Void> make(ReactiveBank bank, Transfer transfer) {
		return bank.make(transfer)
			.doOnSuccess((nothing) -> this.answers.acknowledged(transfer))
			.doOnError((ex) -> this.answers.failed(transfer, ex))
			.onErrorComplete();
	}

	void awaitAnswers(int more) {
		int target = this.answers.count() + more;
		Awaitility.await()
			.pollInterval(Duration.ofMillis(2))
			.atMost(PATIENCE)
			.until(() -> this.answers.count() >= target);
	}

	Answers awaitAll() {
		CompletableFuture<Void> all = CompletableFuture.allOf(this.running.toArray(CompletableFuture[]::new));
		Awaitility.await().atMost(PATIENCE).until(all::isDone);
		all.join();
		return this.answers;
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

}
