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

import java.util.List;

import io.github.prismaspring.benchmarks.worker.ContestantName;
import io.github.prismaspring.benchmarks.workload.Workload;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link RunOptions}.
 */
class RunOptionsTests {

	@Test
	void everythingIsMeasuredUnlessSaidOtherwise() {
		RunOptions options = RunOptions.parse(List.of());
		assertThat(options.workloads()).containsExactly(Workload.values());
		assertThat(options.contestants()).contains(ContestantName.JDBC, ContestantName.PRISMA_REACTIVE);
	}

	@Test
	void aSuiteStandsForItsWorkloads() {
		RunOptions options = RunOptions.parse(List.of("--workloads=world,shop-transaction"));
		assertThat(options.workloads()).containsExactly(Workload.WORLD_QUERIES, Workload.WORLD_UPDATES,
				Workload.SHOP_TRANSACTION);
	}

	@Test
	void tellsHowLongItTakes() {
		RunOptions options = RunOptions.parse(List.of("--workloads=world", "--contestants=jdbc,node",
				"--concurrency=1,16,64", "--latency=0,1", "--rounds=4", "--seconds=2", "--warmup=1"));
		assertThat(options.totalSeconds()).isEqualTo(2 * 2 * 3 * 2 * 9);
	}

	@Test
	void whatDoesNotExistIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> RunOptions.parse(List.of("--round=1")))
			.withMessageContaining("'--round=1'");
		assertThatIllegalArgumentException().isThrownBy(() -> RunOptions.parse(List.of("--contestants=ebean")))
			.withMessageContaining("'ebean'");
		assertThatIllegalArgumentException().isThrownBy(() -> RunOptions.parse(List.of("--workloads=shop-nothing")))
			.withMessageContaining("'shop-nothing'");
	}

}
