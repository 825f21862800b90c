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

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import io.github.prismaspring.benchmarks.report.Medians.Setting;

/**
 * Tables in Markdown.
 */
final class Tables {

	private final Medians medians;

	Tables(Medians medians) {
		this.medians = medians;
	}

	// Workloads down, contestants across, those that took part.
	String of(Setting setting, ToDoubleFunction<Round> value) {
		Medians measured = this.medians.in(setting);
		return table(measured.workloads(), measured.contestants(),
				(workload) -> measured.contestants()
					.stream()
					.map((contestant) -> number(measured.of(workload, contestant, setting, value)))
					.toList());
	}

	String statements(List<Proof> proofs) {
		return table(proofs.stream().map(Proof::workload).toList(), this.medians.contestants(), (workload) -> {
			Proof proof = proofs.stream().filter((one) -> one.workload().equals(workload)).findFirst().orElseThrow();
			return this.medians.contestants()
				.stream()
				.map((contestant) -> number(proof.statements().containsKey(contestant)
						? OptionalDouble.of(proof.statements().get(contestant)) : OptionalDouble.empty()))
				.toList();
		});
	}

	static String promises(List<Promises.Promise> promises) {
		return promises.stream()
			.map((promise) -> "| %s | %s | %s | %s | %s |\n".formatted(promise.contestant(), promise.what(),
					promise.wanted(), number(OptionalDouble.of(promise.found())),
					promise.held() ? "held" : "**not held**"))
			.collect(Collectors.joining("", "| | promise | wanted | found | |\n|---|---|---|--:|---|\n", ""))
			.stripTrailing();
	}

	private static String table(List<String> rows, List<String> columns, Function<String, List<String>> cells) {
		StringBuilder table = new StringBuilder("| |");
		columns.forEach((column) -> table.append(' ').append(column).append(" |"));
		table.append("\n|---|").append("--:|".repeat(columns.size()));
		for (String row : rows) {
			table.append("\n| ").append(row).append(" |");
			cells.apply(row).forEach((cell) -> table.append(' ').append(cell).append(" |"));
		}
		return table.toString();
	}

	// As many digits as mean something.
	static String number(OptionalDouble value) {
		if (value.isEmpty()) {
			return "–";
		}
		double number = value.getAsDouble();
		String format = (number >= 100 || number == Math.rint(number)) ? "%,.0f" : (number >= 10) ? "%.1f" : "%.2f";
		return String.format(Locale.ROOT, format, number);
	}

}
