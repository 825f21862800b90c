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

package io.github.prismaspring.benchmarks.jmh;

import java.nio.file.Path;
import java.util.List;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs what JMH measures, and takes the CPU time and what is allocated meanwhile.
 */
public final class JmhRun {

	/**
	 * Where the results are.
	 */
	public static final Path RESULTS = Path.of("target/jmh.json");

	private JmhRun() {
	}

	/**
	 * Runs.
	 * @param options options of JMH
	 * @throws RunnerException if JMH fails
	 */
	public static void run(List<String> options) throws RunnerException {
		try {
			new Runner(new OptionsBuilder().parent(new CommandLineOptions(options.toArray(String[]::new)))
				.addProfiler(GCProfiler.class)
				.addProfiler(CpuProfiler.class)
				.resultFormat(ResultFormatType.JSON)
				.result(RESULTS.toString())
				.build()).run();
		}
		catch (CommandLineOptionException ex) {
			throw new IllegalArgumentException(ex.getMessage(), ex);
		}
	}

}
