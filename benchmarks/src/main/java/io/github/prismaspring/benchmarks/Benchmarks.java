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

package io.github.prismaspring.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.github.prismaspring.benchmarks.jmh.JmhRun;
import io.github.prismaspring.benchmarks.jmh.RowSize;
import io.github.prismaspring.benchmarks.measure.BenchmarkRun;
import io.github.prismaspring.benchmarks.measure.RunOptions;
import io.github.prismaspring.benchmarks.report.JmhPromises;
import io.github.prismaspring.benchmarks.report.Promises;
import io.github.prismaspring.benchmarks.report.Report;
import io.github.prismaspring.benchmarks.report.Results;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The command line of the benchmarks.
 */
public final class Benchmarks {

	private static final String HELP = """
			run [--workloads=…] [--contestants=…] [--concurrency=1,16] [--latency=0] [--rounds=5] [--seconds=3]
			    [--warmup=5] [--output=target/results.json]    measures
			report [results.json,… [jmh.json]]                 writes docs/benchmarks from what was measured
			jmh [options of JMH]                               measures the Java parts alone, to target/jmh.json
			""";

	private Benchmarks() {
	}

	/**
	 * Runs a command.
	 * @param args the command and its options
	 * @throws IOException if a file cannot be read or written, or a process ends
	 * @throws SQLException if the database does not do its part
	 * @throws RunnerException if JMH fails
	 */
	public static void main(String... args) throws IOException, SQLException, RunnerException {
		String command = (args.length > 0) ? args[0] : "help";
		List<String> options = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
		switch (command) {
			case "run" -> run(RunOptions.parse(options));
			case "report" -> report(options);
			case "jmh" -> jmh(options);
			default -> System.out.print(HELP);
		}
		// Drivers leave threads behind
		System.exit(0);
	}

	private static void run(RunOptions options) throws IOException, SQLException {
		Results results = BenchmarkRun.run(options);
		results.write(options.output());
		System.out.printf("%nResults are in %s%n%n%s", options.output().toAbsolutePath(), Promises.text(results));
	}

	private static void jmh(List<String> options) throws RunnerException {
		JmhRun.run(options);
		System.out.printf("%n%s", JmhPromises.text(JmhRun.RESULTS, RowSize.bytes()));
	}

	private static void report(List<String> options) throws IOException {
		String results = (options.size() > 0) ? options.get(0) : "target/results.json";
		Path jmh = (options.size() > 1) ? Path.of(options.get(1)) : JmhRun.RESULTS;
		Report.write(Results.read(Stream.of(results.split(",", -1)).map(Path::of).toList()), jmh, RowSize.bytes(),
				Path.of("../docs/benchmarks"));
	}

}
