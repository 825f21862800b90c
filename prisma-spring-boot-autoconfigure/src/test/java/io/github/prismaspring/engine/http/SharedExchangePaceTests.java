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
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SharedExchangePace}.
 */
class SharedExchangePaceTests {

	private final AtomicLong clock = new AtomicLong(-500);

	private final SharedExchangePace pace = new SharedExchangePace(Duration.ofNanos(1000), this.clock::get);

	@Test
	void nextExchangeBeginsWhenTheOneBeforeHasItsAnswer() {
		long first = this.pace.begin();
		assertThat(first).isNotEqualTo(SharedExchangePace.NOT_YET);
		assertThat(this.pace.begin()).isEqualTo(SharedExchangePace.NOT_YET);
		this.pace.answered(first);
		assertThat(this.pace.begin()).isNotEqualTo(SharedExchangePace.NOT_YET);
	}

	@Test
	void nextExchangeBeginsAfterAWhileWhateverBecomesOfTheOneBefore() {
		this.pace.begin();
		this.clock.addAndGet(998);
		assertThat(this.pace.begin()).isEqualTo(SharedExchangePace.NOT_YET);
		this.clock.addAndGet(2);
		assertThat(this.pace.begin()).isNotEqualTo(SharedExchangePace.NOT_YET);
	}

	@Test
	void lateAnswerMakesNoRoom() {
		long first = this.pace.begin();
		this.clock.addAndGet(1001);
		this.pace.begin();
		this.pace.answered(first);
		assertThat(this.pace.begin()).isEqualTo(SharedExchangePace.NOT_YET);
	}

	@Test
	void remainingTimeIsWhatTheOneBeforeLeaves() {
		assertThat(this.pace.remaining()).isZero();
		this.pace.begin();
		this.clock.addAndGet(300);
		assertThat(this.pace.remaining()).isBetween(699L, 701L);
		this.clock.addAndGet(3000);
		assertThat(this.pace.remaining()).isZero();
	}

}
