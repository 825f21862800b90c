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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.test.scheduler.VirtualTimeScheduler;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Deadlines}.
 */
class DeadlinesTests {

	private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

	private final Deadlines deadlines = new Deadlines(this.time, () -> this.time.now(TimeUnit.NANOSECONDS));

	private final List<String> late = new ArrayList<>();

	@Test
	void whatIsLateIsEndedInTime() {
		in(100, "a");
		pass(99);
		assertThat(this.late).isEmpty();
		pass(1);
		assertThat(this.late).containsExactly("a");
	}

	@Test
	void whatHasEndedIsLeftAlone() {
		in(100, "a").dispose();
		pass(1000);
		assertThat(this.late).isEmpty();
	}

	@Test
	void whatBeganLaterIsEndedLater() {
		in(100, "a");
		pass(50);
		in(100, "b");
		pass(50);
		assertThat(this.late).containsExactly("a");
		pass(50);
		assertThat(this.late).containsExactly("a", "b");
	}

	@Test
	void whatIsInAHurryIsNotHeldUpByOthers() {
		in(1000, "slow");
		in(100, "fast");
		pass(100);
		assertThat(this.late).containsExactly("fast");
		pass(900);
		assertThat(this.late).containsExactly("fast", "slow");
	}

	@Test
	void whatIsSetWhenSomethingIsEndedIsEndedToo() {
		this.deadlines.in(Duration.ofMillis(100), () -> in(100, "next"));
		pass(200);
		assertThat(this.late).containsExactly("next");
	}

	@Test
	void thousandCallsHaveOneLookBetweenThem() {
		for (int i = 0; i < 1000; i++) {
			in(1000, "a").dispose();
		}
		assertThat(this.time.getScheduledTaskCount()).isEqualTo(1);
	}

	@Test
	void looksStayFewWhereDeadlinesDiffer() {
		for (int i = 0; i < 50; i++) {
			in(1000, "slow");
			in(10, "fast");
			pass(10);
		}
		assertThat(this.late).hasSize(50).containsOnly("fast");
		assertThat(this.time.getScheduledTaskCount()).isLessThanOrEqualTo(101);
		pass(2000);
		assertThat(this.late).hasSize(100);
	}

	@Test
	void nothingIsLookedForWhenNothingRuns() {
		in(100, "a");
		pass(100);
		long looks = this.time.getScheduledTaskCount();
		pass(10_000);
		assertThat(this.time.getScheduledTaskCount()).isEqualTo(looks);
	}

	private Disposable in(int millis, String name) {
		return this.deadlines.in(Duration.ofMillis(millis), () -> this.late.add(name));
	}

	private void pass(int millis) {
		this.time.advanceTimeBy(Duration.ofMillis(millis));
	}

}
