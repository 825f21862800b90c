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
	 * Reads results from a file.
	 * @param file the file
	 * @return the results
	 */
	public static Results read(Path file) {
		return JSON.readValue(file.toFile(), Results.class);
	}

	/**
	 * Writes these results to a file.
	 * @param file the file
	 */
	public void write(Path file) {
		JSON.writeValue(file.toFile(), this);
	}

}
