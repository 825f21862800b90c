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

package io.github.prismaspring.benchmarks.report;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

import io.github.prismaspring.benchmarks.worker.ContestantName;

/**
 * The medians of rounds.
 */
final class Medians {

	private final List<Round> rounds;

	Medians(List<Round> rounds) {
		this.rounds = rounds;
	}

	OptionalDouble of(String workload, String contestant, Setting setting, ToDoubleFunction<Round> value) {
		double[] values = this.rounds.stream()
			.filter((round) -> round.workload().equals(workload) && round.contestant().equals(contestant)
					&& setting.equals(Setting.of(round)))
			.mapToDouble(value)
			.sorted()
			.toArray();
		return (values.length == 0) ? OptionalDouble.empty() : OptionalDouble.of(median(values));
	}

	// The throughput of one as a multiple of that of another.
	OptionalDouble ratio(String workload, String contestant, String other, Setting setting) {
		OptionalDouble own = of(workload, contestant, setting, Round::operationsPerSecond);
		OptionalDouble others = of(workload, other, setting, Round::operationsPerSecond);
		return (own.isEmpty() || others.isEmpty()) ? OptionalDouble.empty()
				: OptionalDouble.of(own.getAsDouble() / others.getAsDouble());
	}

	List<Setting> settings() {
		return this.rounds.stream().map(Setting::of).distinct().toList();
	}

	// What was measured in one setting only
	Medians in(Setting setting) {
		return new Medians(this.rounds.stream().filter((round) -> setting.equals(Setting.of(round))).toList());
	}

	List<String> workloads() {
		return this.rounds.stream().map(Round::workload).distinct().toList();
	}

	// In the order of the constants, not of the rounds.
	List<String> contestants() {
		List<String> found = this.rounds.stream().map(Round::contestant).distinct().toList();
		return Arrays.stream(ContestantName.values()).map(ContestantName::id).filter(found::contains).toList();
	}

	static double median(double[] sorted) {
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	/**
	 * What rounds have in common that can be compared.
	 */
	record Setting(int latencyMillis, int concurrency) {

		static Setting of(Round round) {
			return new Setting(round.latencyMillis(), round.concurrency());
		}

		String text() {
			return "%d under way, database %s".formatted(this.concurrency,
					(this.latencyMillis == 0) ? "next door" : this.latencyMillis + " ms away");
		}

	}

}
