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

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.prismaspring.benchmarks.worker.ContestantName;
import io.github.prismaspring.benchmarks.workload.Workload;

/**
 * What to measure, as {@code --name=value}.
 *
 * @param workloads the workloads
 * @param contestants who is measured
 * @param concurrency how many operations are under way, one after the other
 * @param latencies how long a round trip to the database takes at least, in milliseconds
 * @param rounds how many rounds there are
 * @param seconds how long a contestant's turn takes in a round
 * @param warmup how long each contestant is warmed up before the first round, in seconds
 * @param output where the results are written to
 */
public record RunOptions(List<Workload> workloads, List<ContestantName> contestants, List<Integer> concurrency,
		List<Integer> latencies, int rounds, int seconds, int warmup, Path output) {

	/**
	 * Reads options.
	 * @param arguments the options, each {@code --name=value}
	 * @return the options
	 * @throws IllegalArgumentException if one does not exist or has no such value
	 */
	public static RunOptions parse(List<String> arguments) {
		Map<String, String> options = new LinkedHashMap<>();
		options.put("workloads", "orm,film,world,shop");
		options.put("contestants",
				String.join(",",
						Arrays.stream(ContestantName.values())
							.filter(ContestantName::runsHere)
							.map(ContestantName::id)
							.toList()));
		options.put("concurrency", "1,16");
		options.put("latency", "0");
		options.put("rounds", "5");
		options.put("seconds", "3");
		options.put("warmup", "5");
		options.put("output", "target/results.json");
		for (String argument : arguments) {
			int end = argument.indexOf('=');
			String name = (end > 2) ? argument.substring(2, end) : argument;
			if (options.replace(name, argument.substring(end + 1)) == null) {
				throw new IllegalArgumentException(
						"There is no option '%s' but %s".formatted(argument, options.keySet()));
			}
		}
		return new RunOptions(values(options, "workloads").flatMap(RunOptions::workloads).toList(),
				values(options, "contestants").map(ContestantName::of).toList(),
				values(options, "concurrency").map(Integer::valueOf).toList(),
				values(options, "latency").map(Integer::valueOf).toList(), number(options, "rounds"),
				number(options, "seconds"), number(options, "warmup"), Path.of(options.getOrDefault("output", "")));
	}

	private static Stream<String> values(Map<String, String> options, String name) {
		return Stream.of(options.getOrDefault(name, "").split(",", -1));
	}

	private static int number(Map<String, String> options, String name) {
		return Integer.parseInt(options.getOrDefault(name, ""));
	}

	/** A suite stands for its workloads. */
	private static Stream<Workload> workloads(String name) {
		List<Workload> suite = Arrays.stream(Workload.values())
			.filter((workload) -> workload.suite().tables().equals(name))
			.toList();
		return suite.isEmpty() ? Stream.of(Workload.of(name)) : suite.stream();
	}

	/**
	 * Tells how long it takes.
	 * @return the time in seconds, without what is done around the rounds
	 */
	public long totalSeconds() {
		return (long) this.workloads.size() * this.contestants.size() * this.concurrency.size() * this.latencies.size()
				* (this.warmup + (long) this.rounds * this.seconds);
	}

}
