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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was found out about a workload before it was timed.
 *
 * @param workload the name of the workload
 * @param hash the hash of what all contestants answered
 * @param statements how many SQL statements each contestant ran for an operation
 */
public record Proof(String workload, String hash, Map<String, Double> statements) {

	/**
	 * Brings together what several runs have found out.
	 * @param proofs what they have found out
	 * @return one for each workload
	 * @throws IllegalArgumentException if a workload was answered differently
	 */
	static List<Proof> all(Stream<Proof> proofs) {
		Map<String, Proof> byWorkload = new LinkedHashMap<>();
		proofs.forEach((proof) -> byWorkload.merge(proof.workload, proof, Proof::and));
		return List.copyOf(byWorkload.values());
	}

	private Proof and(Proof other) {
		if (!this.hash.equals(other.hash)) {
			throw new IllegalArgumentException("Two runs have different answers to " + this.workload);
		}
		Map<String, Double> all = new LinkedHashMap<>(this.statements);
		all.putAll(other.statements);
		return new Proof(this.workload, this.hash, all);
	}

}
