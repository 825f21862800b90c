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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import io.github.prismaspring.benchmarks.report.Medians.Setting;
import io.github.prismaspring.benchmarks.worker.ContestantName;

/**
 * What the project promises of its speed, and whether a run has held it. Nothing fails if
 * it has not: a machine that does something else meanwhile would break builds.
 */
public final class Promises {

	private static final Setting BUSY = new Setting(0, 16);

	private static final Setting ALONE = new Setting(0, 1);

	private static final String FIND_UNIQUE = "shop-find-unique";

	private static final Map<String, Double> AGAINST_NODE = Map.of(FIND_UNIQUE, 1.1, "shop-three-levels", 1.0,
			"shop-hundred-rows", 1.3, "shop-nested-create", 1.1, "shop-transaction", 1.1);

	private static final double ALONE_AGAINST_NODE = 0.75;

	private static final double AGAINST_HIBERNATE = 0.9;

	private static final double NODE_MICROS = 120;

	private static final double JAVA_MICROS = 60;

	private final Medians medians;

	private final List<Promise> promises = new ArrayList<>();

	private Promises(Medians medians) {
		this.medians = medians;
	}

	/**
	 * Writes the promises and what became of them.
	 * @param results the results of a run
	 * @return a line for each, those of which the run says nothing left out
	 */
	public static String text(Results results) {
		StringBuilder text = new StringBuilder();
		of(results).forEach((promise) -> text.append(promise.line()).append('\n'));
		return text.toString();
	}

	static List<Promise> of(Results results) {
		Promises promises = new Promises(new Medians(results.rounds()));
		for (ContestantName contestant : ContestantName.values()) {
			if (contestant.ours()) {
				promises.add(contestant.id());
			}
		}
		return promises.promises;
	}

	private void add(String ours) {
		for (String workload : this.medians.workloads()) {
			Double wanted = AGAINST_NODE.get(workload);
			if (wanted != null) {
				atLeast(ours, workload + ", 16 under way, against node", wanted,
						this.medians.ratio(workload, ours, "node", BUSY));
			}
			atLeast(ours, workload + ", 1 at a time, against node", ALONE_AGAINST_NODE,
					this.medians.ratio(workload, ours, "node", ALONE));
		}
		atLeast(ours, FIND_UNIQUE + ", 16 under way, against hibernate", AGAINST_HIBERNATE,
				this.medians.ratio(FIND_UNIQUE, ours, "hibernate", BUSY));
		atMost(ours, FIND_UNIQUE + ", µs of CPU in the bridge", NODE_MICROS,
				this.medians.of(FIND_UNIQUE, ours, BUSY, Round::nodeMicros));
		atMost(ours, FIND_UNIQUE + ", µs of CPU in the JVM", JAVA_MICROS,
				this.medians.of(FIND_UNIQUE, ours, BUSY, Round::javaMicros));
	}

	private void atLeast(String ours, String what, double wanted, OptionalDouble found) {
		found.ifPresent(
				(value) -> this.promises.add(new Promise(ours, what, "at least " + wanted, value, value >= wanted)));
	}

	private void atMost(String ours, String what, double wanted, OptionalDouble found) {
		found.ifPresent((value) -> this.promises.add(Promise.atMost(ours, what, wanted, value)));
	}

	/**
	 * A promise.
	 */
	record Promise(String contestant, String what, String wanted, double found, boolean held) {

		static Promise atMost(String contestant, String what, double wanted, double found) {
			return new Promise(contestant, what, "at most " + Math.round(wanted), found, found <= wanted);
		}

		String line() {
			return String.format(Locale.ROOT, "%-8s %s: %s: %.2f (%s)", this.held ? "held" : "NOT HELD",
					this.contestant, this.what, this.found, this.wanted);
		}

	}

}
