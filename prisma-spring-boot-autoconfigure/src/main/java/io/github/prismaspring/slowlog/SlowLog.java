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

package io.github.prismaspring.slowlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineDecorator;

import org.springframework.util.Assert;

/**
 * The latest operations that took at least as long as a threshold. It sees them as the
 * application does: the time includes that of the exchange with the bridge and of the
 * wait for a connection.
 */
public final class SlowLog implements PrismaEngineDecorator {

	private final Duration threshold;

	private final int size;

	private final SlowLogWarnings warnings = new SlowLogWarnings();

	// No lock: operations end on threads of Reactor
	private final Deque<SlowOperation> operations = new ConcurrentLinkedDeque<>();

	/**
	 * Create a log.
	 * @param threshold from how long on an operation is slow
	 * @param size how many operations are kept, at least one
	 */
	public SlowLog(Duration threshold, int size) {
		Assert.isTrue(!threshold.isNegative(), () -> "'threshold' must not be negative, but is " + threshold);
		Assert.isTrue(size > 0, () -> "'size' must be at least 1, but is " + size);
		this.threshold = threshold;
		this.size = size;
	}

	@Override
	public PrismaEngine decorate(PrismaEngine engine) {
		return new TimedEngine(engine, new OperationTimer(this.threshold, this::add));
	}

	private void add(SlowOperation operation) {
		this.operations.addLast(operation);
		while (this.operations.size() > this.size) {
			this.operations.pollFirst();
		}
		this.warnings.warn(operation);
	}

	/**
	 * Return from how long on an operation is slow.
	 * @return the threshold
	 */
	public Duration threshold() {
		return this.threshold;
	}

	/**
	 * Return the operations that are kept.
	 * @return the operations, the latest first
	 */
	public List<SlowOperation> operations() {
		List<SlowOperation> result = new ArrayList<>();
		this.operations.descendingIterator().forEachRemaining(result::add);
		return Collections.unmodifiableList(result);
	}

}
