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

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

import io.github.prismaspring.engine.PrismaRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Has a bridge make the plans of reads before anybody waits for them. Nobody waits for
 * this, and nothing depends on it.
 */
final class PlanWarmUp {

	private static final Logger logger = LoggerFactory.getLogger(PlanWarmUp.class);

	private static final int OK = 200;

	/** The bridge takes no more at once. */
	private static final int MOST = 500;

	/**
	 * A bridge that seems to be gone, because it has too much to do, is asked again no
	 * sooner.
	 */
	private static final long PAUSE = Duration.ofMinutes(1).toNanos();

	private final AtomicReference<@Nullable Beginning> latest = new AtomicReference<>();

	private final LongSupplier clock;

	private volatile List<PrismaRequest<?>> reads = List.of();

	/**
	 * Creates an instance.
	 * @param clock the time in nanoseconds
	 */
	PlanWarmUp(LongSupplier clock) {
		this.clock = clock;
	}

	void reads(List<PrismaRequest<?>> reads) {
		this.reads = List.copyOf(reads.subList(0, Math.min(reads.size(), MOST)));
	}

	/**
	 * Begins, and returns at once.
	 * @param connection the connection to the bridge
	 */
	void begin(BridgeConnection connection) {
		List<PrismaRequest<?>> reads = this.reads;
		if (!reads.isEmpty() && isDue(connection)) {
			prepare(connection, reads).subscribe((ignored) -> {
			}, (ex) -> logger.debug("Plans are made when they are needed: {}", ex.getMessage()));
		}
	}

	private boolean isDue(BridgeConnection connection) {
		Beginning before = this.latest.get();
		Beginning now = new Beginning(connection, this.clock.getAsLong());
		return (before == null || before.connection() != connection || now.at() - before.at() > PAUSE)
				&& this.latest.compareAndSet(before, now);
	}

	private static Mono<Void> prepare(BridgeConnection connection, List<PrismaRequest<?>> reads) {
		return Mono.defer(() -> {
			BridgeCall call = BridgeCall.plans(reads);
			return connection.ask(call, (status, body) -> {
				if (status != OK) {
					throw new AnswerErrors(call, connection.endpoint()).refused(status, body);
				}
				return null;
			});
		});
	}

	private record Beginning(BridgeConnection connection, long at) {

	}

}
