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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a process and its children have used, as Linux tells it in {@code /proc}.
 */
final class ProcessTree {

	/** Linux reports times in these, whatever the kernel's own clock is. */
	private static final double MICROS_PER_TICK = 10_000;

	private static final int USER_TIME = 13;

	private static final int SYSTEM_TIME = 14;

	private final ProcessHandle root;

	ProcessTree(ProcessHandle root) {
		this.root = root;
	}

	// The CPU time of Java processes, in microseconds.
	double javaMicros() throws IOException {
		return micros((command) -> command.equals("java"));
	}

	// The CPU time of all other processes, in microseconds.
	double otherMicros() throws IOException {
		return micros((command) -> !command.equals("java"));
	}

	private double micros(Predicate<String> commands) throws IOException {
		double ticks = 0;
		for (ProcessHandle process : processes()) {
			Path stat = proc(process, "stat");
			if (Files.exists(stat) && commands.test(Files.readString(proc(process, "comm")).trim())) {
				ticks += ticks(Files.readString(stat));
			}
		}
		return ticks * MICROS_PER_TICK;
	}

	// Those of the process itself and of its children that have ended.
	private static double ticks(String stat) {
		// The second field, the name in parentheses, may hold blanks
		String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
		int first = USER_TIME - 2;
		return Long.parseLong(fields[first]) + Long.parseLong(fields[SYSTEM_TIME - 2])
				+ Long.parseLong(fields[first + 2]) + Long.parseLong(fields[first + 3]);
	}

	// Forgets the largest resident size so far.
	void resetPeak() throws IOException {
		for (ProcessHandle process : processes()) {
			Files.writeString(proc(process, "clear_refs"), "5");
		}
	}

	// The sum of the largest resident sizes since the reset, in MiB.
	long peakMiB() throws IOException {
		long kib = 0;
		for (ProcessHandle process : processes()) {
			try (Stream<String> lines = Files.lines(proc(process, "status"))) {
				kib += lines.filter((line) -> line.startsWith("VmHWM:"))
					.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
					.sum();
			}
		}
		return kib / 1024;
	}

	private List<ProcessHandle> processes() {
		return Stream.concat(Stream.of(this.root), this.root.descendants()).toList();
	}

	private static Path proc(ProcessHandle process, String file) {
		return Path.of("/proc", String.valueOf(process.pid()), file);
	}

}
