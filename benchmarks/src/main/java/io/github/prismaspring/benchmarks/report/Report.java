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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.benchmarks.report.Medians.Setting;

/**
 * The page of results, from the raw rounds.
 */
public final class Report {

	private Report() {
	}

	/**
	 * Writes the page, the chart and the raw rounds.
	 * @param results what was measured
	 * @param jmh what JMH measured, if that file exists
	 * @param rowSize the own size of the rows that JMH has read, in bytes
	 * @param folder where to write
	 * @throws IOException if that fails
	 */
	public static void write(Results results, Path jmh, double rowSize, Path folder) throws IOException {
		Files.createDirectories(folder);
		results.write(folder.resolve("results.json"));
		Files.writeString(folder.resolve("chart.svg"),
				new Chart(new Medians(results.rounds()), machine(results)).svg());
		Files.writeString(folder.resolve("results.md"), page(results, jmh, rowSize));
	}

	static String page(Results results, Path jmh, double rowSize) {
		Medians medians = new Medians(results.rounds());
		Tables tables = new Tables(medians);
		List<String> parts = new ArrayList<>();
		parts.add("# Results");
		parts.add("What is measured and how, and what these numbers do not show: [Benchmarks](README.md). Written from "
				+ "[results.json](results.json) by `report`.");
		parts.add(machine(results));
		parts.add("![Throughput of the everyday queries](chart.svg)");
		parts.add("## Promises");
		parts.add(Tables.promises(Promises.of(results)));
		for (Setting setting : medians.settings()) {
			parts.add("## " + setting.text());
			parts.add("Operations per second, median of the rounds:");
			parts.add(tables.of(setting, Round::operationsPerSecond));
			parts.add("50 of 100 operations took at most, in ms:");
			parts.add(tables.of(setting, (round) -> round.p50Micros() / 1000));
			parts.add("99 of 100 operations took at most, in ms:");
			parts.add(tables.of(setting, (round) -> round.p99Micros() / 1000));
			parts.add("CPU time of an operation in the JVM, in ms:");
			parts.add(tables.of(setting, (round) -> round.javaMicros() / 1000));
			parts.add("CPU time of an operation in Node.js, in ms:");
			parts.add(tables.of(setting, (round) -> round.nodeMicros() / 1000));
			parts.add("CPU time of an operation in PostgreSQL, in ms:");
			parts.add(tables.of(setting, (round) -> round.postgresMicros() / 1000));
			parts.add("Peak memory of the contestant's processes, in MiB:");
			parts.add(tables.of(setting, Round::peakMiB));
		}
		parts.add("## SQL statements of an operation");
		parts.add(tables.statements(results.proofs()));
		if (Files.exists(jmh)) {
			parts.add("## The Java parts alone");
			JmhResults measured = JmhResults.read(jmh);
			parts.add(JmhTable.of(measured));
			parts.add(JmhPromises.ownSize(rowSize));
			parts.add(Tables.promises(JmhPromises.of(measured, rowSize)));
		}
		return String.join("\n\n", parts) + "\n";
	}

	private static String machine(Results results) {
		Machine machine = results.machine();
		return "%s, %d cores, %d GiB, %s; Java %s, Node.js %s, PostgreSQL %s; %s".formatted(machine.processor(),
				machine.cores(), machine.memoryGiB(), machine.system(), machine.java(), machine.node(),
				machine.postgresql(), results.started());
	}

}
