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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Ends what takes too long. A timer for each call would wake a thread for each that comes
 * alone, and take a sixth of its time. Here nothing is scheduled as long as the next look
 * comes early enough, and nearly every call has its answer by then.
 */
final class Deadlines {

	private static final long NEVER = Long.MAX_VALUE;

	private final Set<Deadline> running = ConcurrentHashMap.newKeySet();

	private final AtomicReference<@Nullable Look> nextLook = new AtomicReference<>();

	private final Scheduler scheduler;

	private final LongSupplier clock;

	private final long origin;

	Deadlines() {
		this(Schedulers.parallel(), System::nanoTime);
	}

	/**
	 * Creates an instance.
	 * @param scheduler where the looks are taken, and what is late is ended
	 * @param clock the time in nanoseconds
	 */
	Deadlines(Scheduler scheduler, LongSupplier clock) {
		this.scheduler = scheduler;
		this.clock = clock;
		this.origin = clock.getAsLong();
	}

	/**
	 * Sets a deadline.
	 * @param timeout the time until then
	 * @param late is run once if that time has passed
	 * @return what is disposed of when there is nothing to end any more
	 */
	Disposable in(Duration timeout, Runnable late) {
		Deadline deadline = new Deadline(now() + timeout.toNanos(), late);
		this.running.add(deadline);
		lookAt(deadline.time);
		return deadline;
	}

	/**
	 * Returns whether nothing has a deadline at this moment.
	 * @return whether all that was begun has come to its end
	 */
	boolean isEmpty() {
		return this.running.isEmpty();
	}

	private void lookAt(long time) {
		Look next = this.nextLook.get();
		while (next == null || time < next.time) {
			Look look = new Look(time);
			if (this.nextLook.compareAndSet(next, look)) {
				if (next != null) {
					next.task.dispose();
				}
				look.schedule();
				return;
			}
			next = this.nextLook.get();
		}
	}

	// Who comes meanwhile is either seen or takes care of the next look
	private void look() {
		long now = now();
		long next = NEVER;
		for (Deadline deadline : this.running) {
			if (deadline.time <= now) {
				deadline.pass();
			}
			else {
				next = Math.min(next, deadline.time);
			}
		}
		if (next != NEVER) {
			lookAt(next);
		}
	}

	private long now() {
		return this.clock.getAsLong() - this.origin;
	}

	private final class Look {

		private final long time;

		private final Disposable.Swap task = Disposables.swap();

		Look(long time) {
			this.time = time;
		}

		void schedule() {
			long delay = Math.max(0, this.time - now());
			this.task.update(Deadlines.this.scheduler.schedule(this::take, delay, TimeUnit.NANOSECONDS));
		}

		// Unless an earlier look has taken its place
		private void take() {
			if (Deadlines.this.nextLook.compareAndSet(this, null)) {
				look();
			}
		}

	}

	private final class Deadline implements Disposable {

		private final long time;

		private final Runnable late;

		Deadline(long time, Runnable late) {
			this.time = time;
			this.late = late;
		}

		void pass() {
			if (Deadlines.this.running.remove(this)) {
				this.late.run();
			}
		}

		@Override
		public void dispose() {
			Deadlines.this.running.remove(this);
		}

	}

}
