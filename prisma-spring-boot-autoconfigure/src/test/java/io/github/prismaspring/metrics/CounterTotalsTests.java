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

import java.util.Map;

import io.github.prismaspring.engine.http.BridgeMetrics;
import io.github.prismaspring.engine.http.BridgeMetrics.Series;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CounterTotals}.
 */
class CounterTotalsTests {

	private static final Series COMMITTED = new Series(BridgeMetric.TRANSACTIONS, Map.of("status", "committed"));

	private static final Series GAUGE = new Series(BridgeMetric.ACTIVE_TRANSACTIONS, Map.of());

	private final CounterTotals totals = new CounterTotals();

	@Test
	void totalIsTheCounterOfTheOnlyRun() {
		add(1, 5);
		add(1, 7);
		add(1, 7);
		assertThat(this.totals.get(COMMITTED)).isEqualTo(7);
	}

	@Test
	void totalGoesOnWhenTheBridgeIsRestarted() {
		add(1, 5);
		add(2, 0);
		assertThat(this.totals.get(COMMITTED)).isEqualTo(5);
		add(2, 3);
		assertThat(this.totals.get(COMMITTED)).isEqualTo(8);
	}

	@Test
	void totalGoesOnWhenTheNewRunHasCountedMoreThanTheOldOne() {
		add(1, 5);
		add(2, 6);
		assertThat(this.totals.get(COMMITTED)).isEqualTo(11);
	}

	@Test
	void bridgesThatAnswerInTurnAreAddedUp() {
		add(1, 100);
		add(2, 50);
		add(1, 101);
		add(2, 52);
		add(1, 101);
		assertThat(this.totals.get(COMMITTED)).isEqualTo(153);
	}

	@Test
	void counterOfABridgeWithoutStartTimeMayBeginAnew() {
		add(Double.NaN, 5);
		add(Double.NaN, 2);
		assertThat(this.totals.get(COMMITTED)).isEqualTo(7);
	}

	@Test
	void manyRestartsAreRememberedWithoutEnd() {
		for (int run = 0; run < 1000; run++) {
			add(run, 1);
		}
		assertThat(this.totals.get(COMMITTED)).isEqualTo(1000);
	}

	@Test
	void gaugesAreNoCounters() {
		this.totals.add(1, new BridgeMetrics(Map.of(GAUGE, 3D, COMMITTED, 0D)));
		assertThat(this.totals.series()).containsExactly(COMMITTED);
	}

	private void add(double run, double committed) {
		this.totals.add(run, new BridgeMetrics(Map.of(COMMITTED, committed)));
	}

}
