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

package io.github.prismaspring.benchmarks.measure;

import io.github.prismaspring.benchmarks.workload.Workload;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CanonicalJson}.
 */
class CanonicalJsonTests {

	private final CanonicalJson any = new CanonicalJson(Workload.SHOP_THREE_LEVELS);

	private final CanonicalJson ordered = new CanonicalJson(Workload.SHOP_HUNDRED_ROWS);

	private final CanonicalJson written = new CanonicalJson(Workload.ORM_CREATE);

	@Test
	void orderOfPropertiesMeansNothing() {
		assertThat(this.any.of("[{\"a\":1,\"b\":2}]")).isEqualTo(this.any.of("[{\"b\":2,\"a\":1}]"));
	}

	@Test
	void orderOfRowsMeansNothingUnlessTheWorkloadAsksForIt() {
		String first = "[[{\"id\":1},{\"id\":2}]]";
		String second = "[[{\"id\":2},{\"id\":1}]]";
		assertThat(this.any.of(first)).isEqualTo(this.any.of(second));
		assertThat(this.ordered.of(first)).isNotEqualTo(this.ordered.of(second));
	}

	@Test
	void orderOfResultsMeansSomething() {
		assertThat(this.any.of("[{\"id\":1},{\"id\":2}]")).isNotEqualTo(this.any.of("[{\"id\":2},{\"id\":1}]"));
	}

	@Test
	void numbersAreTheSameHoweverTheyAreWritten() {
		assertThat(this.any.of("[742.00]")).isEqualTo(this.any.of("[\"742\"]")).isEqualTo(this.any.of("[7.42e2]"));
		assertThat(this.any.of("[0.00]")).isEqualTo(this.any.of("[0]"));
		assertThat(this.any.of("[742.01]")).isNotEqualTo(this.any.of("[742]"));
	}

	@Test
	void theLastDigitOfFractionsMeansNothing() {
		assertThat(this.any.of("[3.3333333333333335]")).isEqualTo(this.any.of("[3.3333333333333334]"));
		assertThat(this.any.of("[3.33333]")).isNotEqualTo(this.any.of("[3.33334]"));
	}

	@Test
	void datesAreTheSameHoweverTheirFractionIsWritten() {
		assertThat(this.any.of("[\"2024-01-01T00:00:37Z\"]")).isEqualTo(this.any.of("[\"2024-01-01T00:00:37.000Z\"]"));
		assertThat(this.any.of("[\"2024-01-01T00:00:37Z\"]"))
			.isNotEqualTo(this.any.of("[\"2024-01-01T00:00:37.001Z\"]"));
	}

	@Test
	void nullIsNotAbsent() {
		assertThat(this.any.of("[{\"a\":null}]")).isNotEqualTo(this.any.of("[{}]"));
	}

	@Test
	void whenARowWasWrittenMeansNothing() {
		assertThat(this.written.of("[{\"createdAt\":\"2024-01-01T00:00:37Z\"}]"))
			.isEqualTo(this.written.of("[{\"createdAt\":\"2025-01-01T00:00:37Z\"}]"));
		assertThat(this.any.of("[{\"createdAt\":\"2024-01-01T00:00:37Z\"}]"))
			.isNotEqualTo(this.any.of("[{\"createdAt\":\"2025-01-01T00:00:37Z\"}]"));
	}

	@Test
	void hashesTellTextsApart() {
		assertThat(CanonicalJson.hash("a")).hasSize(64).isNotEqualTo(CanonicalJson.hash("b"));
	}

}
