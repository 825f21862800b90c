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

package io.github.prismaspring.metrics;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.engine.http.BridgeClient;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Sinks;

import org.springframework.context.SmartLifecycle;
import org.springframework.util.Assert;

/**
 * Asks bridges at regular intervals what they have measured, without a thread of its own,
 * so that whoever wants to know a value need not wait for a bridge.
 * <p>
 * It starts after the bridges and stops before them. A bridge that does not answer is
 * asked again the next time.
 */
public final class BridgePoller implements SmartLifecycle {

	private final Map<String, BridgePoll> polls = new LinkedHashMap<>();

	private final Sinks.Many<Long> requests = Sinks.many().multicast().directBestEffort();

	private volatile @Nullable Disposable running;

	/**
	 * Create a poller.
	 * @param clients what reaches the bridges, by the names to tell them apart by
	 * @param interval the time from one question to the next
	 */
	public BridgePoller(Map<String, BridgeClient> clients, Duration interval) {
		Assert.isTrue(interval.toMillis() > 0, () -> "'interval' must be at least one millisecond, but is " + interval);
		clients.forEach((name, client) -> this.polls.put(name, new BridgePoll(client, interval)));
	}

	/**
	 * Return what has been read.
	 * @return the readings by the names of the bridges
	 */
	Map<String, BridgeReadings> readings() {
		Map<String, BridgeReadings> result = new LinkedHashMap<>();
		this.polls.forEach((name, poll) -> result.put(name, poll.readings()));
		return result;
	}

	/**
	 * Ask now rather than when the interval is over, because something has happened to a
	 * bridge.
	 */
	public void pollNow() {
		this.requests.tryEmitNext(0L);
	}

	@Override
	public void start() {
		Disposable.Composite started = Disposables.composite();
		this.polls.values().forEach((poll) -> started.add(poll.start(this.requests.asFlux())));
		this.running = started;
	}

	@Override
	public void stop() {
		Disposable stopping = this.running;
		this.running = null;
		if (stopping != null) {
			stopping.dispose();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running != null;
	}

	@Override
	public int getPhase() {
		return BridgeLifecycle.PHASE + 2;
	}

}
