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
import java.util.Map;

import io.github.prismaspring.engine.http.BridgeMetrics;
import io.github.prismaspring.engine.http.BridgeMetrics.Series;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BridgeReadings}.
 */
class BridgeReadingsTests {

	private long seconds = 1000;

	private final BridgeReadings readings = new BridgeReadings(Duration.ofSeconds(30),
			() -> Duration.ofSeconds(this.seconds).toNanos());

	@Test
	void nothingIsKnownBeforeTheFirstAnswer() {
		assertThat(this.readings.up()).isNaN();
		assertThat(this.readings.ageInSeconds()).isNaN();
		assertThat(active()).isNaN();
	}

	@Test
	void bridgeThatHasNeverAnsweredIsDown() {
		this.readings.failed();
		assertThat(this.readings.up()).isZero();
		assertThat(this.readings.ageInSeconds()).isNaN();
	}

	@Test
	void valuesAreThoseOfTheLastAnswer() {
		succeed(3);
		this.seconds += 30;
		assertThat(this.readings.up()).isOne();
		assertThat(this.readings.ageInSeconds()).isEqualTo(30);
		assertThat(active()).isEqualTo(3);
	}

	@Test
	void valuesAreUnknownWhileTheBridgeDoesNotAnswer() {
		succeed(3);
		this.readings.failed();
		this.seconds += 5;
		assertThat(this.readings.up()).isZero();
		assertThat(this.readings.ageInSeconds()).isEqualTo(5);
		assertThat(active()).isNaN();
		succeed(1);
		assertThat(this.readings.up()).isOne();
		assertThat(active()).isOne();
	}

	@Test
	void valuesAreUnknownWhenTheBridgeHasNotBeenAskedForTooLong() {
		succeed(3);
		this.seconds += 31;
		assertThat(this.readings.up()).isZero();
		assertThat(active()).isNaN();
	}

	private void succeed(double active) {
		this.readings
			.succeeded(new BridgeMetrics(Map.of(new Series(BridgeMetric.ACTIVE_TRANSACTIONS, Map.of()), active)));
	}

	private double active() {
		return this.readings.current().value(BridgeMetric.ACTIVE_TRANSACTIONS);
	}

}
