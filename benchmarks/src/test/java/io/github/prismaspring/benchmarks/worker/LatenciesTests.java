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

package io.github.prismaspring.benchmarks.worker;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Latencies}.
 */
class LatenciesTests {

	@Test
	void percentilesAreValuesThatOccurred() {
		Latencies latencies = new Latencies();
		for (int micros = 2000; micros >= 1; micros--) {
			latencies.add(micros * 1000L);
		}
		assertThat(latencies.over(2_000_000_000L)).isEqualTo(new LoadResult(2000, 2, 1000, 1980));
	}

	@Test
	void thoseOfSeveralThreadsAreOne() {
		Latencies all = new Latencies();
		Latencies one = new Latencies();
		one.add(1000);
		one.add(3000);
		all.addAll(one);
		all.add(2000);
		assertThat(all.over(1_000_000_000L)).isEqualTo(new LoadResult(3, 1, 2, 3));
	}

	@Test
	void nothingTookNoTime() {
		assertThat(new Latencies().over(1_000_000_000L)).isEqualTo(new LoadResult(0, 1, 0, 0));
	}

}
