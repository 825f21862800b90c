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

package io.github.prismaspring.starter.bridge;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.prismaspring.starter.contract.db.Prisma;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Threads that write one row after the other and remember what they were told.
 */
final class WriteLoad implements AutoCloseable {

	private final Prisma prisma;

	private final ExecutorService threads;

	private final AtomicBoolean running = new AtomicBoolean(true);

	private final AtomicInteger next = new AtomicInteger();

	private final Queue<String> attempted = new ConcurrentLinkedQueue<>();

	private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

	private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

	private WriteLoad(Prisma prisma, int threads) {
		this.prisma = prisma;
		this.threads = Executors.newFixedThreadPool(threads);
		for (int i = 0; i < threads; i++) {
			this.threads.execute(this::write);
		}
	}

	static WriteLoad start(Prisma prisma, int threads) {
		return new WriteLoad(prisma, threads);
	}

	private void write() {
		while (this.running.get()) {
			String title = "write " + this.next.incrementAndGet();
			this.attempted.add(title);
			try {
				this.prisma.post().create((post) -> post.title(title));
				this.acknowledged.add(title);
			}
			catch (RuntimeException ex) {
				this.failures.add(ex);
			}
		}
	}

	void awaitAcknowledged(int more) {
		int target = this.acknowledged.size() + more;
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> this.acknowledged.size() >= target);
	}

	void awaitFailed() {
		Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !this.failures.isEmpty());
	}

	Queue<String> attempted() {
		return this.attempted;
	}

	Queue<String> acknowledged() {
		return this.acknowledged;
	}

	Queue<Throwable> failures() {
		return this.failures;
	}

	void stop() {
		this.running.set(false);
		this.threads.shutdown();
		try {
			assertThat(this.threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.running.set(false);
		this.threads.shutdownNow();
	}

}
