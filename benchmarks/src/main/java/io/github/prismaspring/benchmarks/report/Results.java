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

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a run found out.
 *
 * @param started when it was started
 * @param machine what it ran on
 * @param settings its options
 * @param proofs what was proved before
 * @param rounds every round of every contestant
 */
public record Results(String started, Machine machine, String settings, List<Proof> proofs, List<Round> rounds) {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/**
	 * Reads results from files. No two of them may have measured the same: what is
	 * compared has to come from one run.
	 * @param files the files, at least one
	 * @return the results, as of one run
	 * @throws IllegalArgumentException if two runs have measured the same, or have proved
	 * something else
	 */
	public static Results read(List<Path> files) {
		return files.stream()
			.map((file) -> JSON.readValue(file.toFile(), Results.class))
			.reduce(Results::and)
			.orElseThrow();
	}

	private Results and(Results other) {
		Set<String> measured = measured();
		measured.retainAll(other.measured());
		if (!measured.isEmpty()) {
			throw new IllegalArgumentException("Two runs have measured the same: " + measured);
		}
		return new Results(this.started, this.machine, this.settings + "; " + other.settings,
				Proof.all(Stream.concat(this.proofs.stream(), other.proofs.stream())),
				Stream.concat(this.rounds.stream(), other.rounds.stream()).toList());
	}

	private Set<String> measured() {
		return this.rounds.stream()
			.map((round) -> round.workload() + " with " + Medians.Setting.of(round).text())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Writes these results to a file.
	 * @param file the file
	 */
	public void write(Path file) {
		JSON.writeValue(file.toFile(), this);
	}

}
