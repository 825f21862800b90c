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
import java.sql.SQLException;
import java.util.List;

import io.github.prismaspring.benchmarks.database.BenchmarkDatabase;
import io.github.prismaspring.benchmarks.workload.Workload;
import org.jspecify.annotations.Nullable;

/**
 * Proves that all contestants do the same before any is timed: that they answer the same,
 * and that their writes leave the same rows behind.
 */
final class EqualityProof {

	/** How many operations are compared. */
	private static final int OPERATIONS = 8;

	private final BenchmarkDatabase database;

	EqualityProof(BenchmarkDatabase database) {
		this.database = database;
	}

	// Gives the hash that all have in common
	String prove(Workload workload, List<WorkerProcess> workers) throws IOException, SQLException {
		String expected = null;
		for (WorkerProcess worker : workers) {
			String found = outcome(workload, worker);
			if (expected != null && !expected.equals(found)) {
				throw new UnequalAnswersException(
						worker.contestant().id() + " does not do what " + workers.get(0).contestant().id() + " does in "
								+ workload.id() + ":\n" + difference(workload, expected, found));
			}
			expected = found;
		}
		return (expected != null) ? CanonicalJson.hash(expected) : "";
	}

	private String outcome(Workload workload, WorkerProcess worker) throws IOException, SQLException {
		this.database.restore(workload);
		String answers = new CanonicalJson(workload).of(worker.answer(workload.id(), OPERATIONS));
		return (workload.effect() == Workload.Effect.READS) ? answers
				: answers + "\nstate " + this.database.state(workload);
	}

	private static String difference(Workload workload, String expected, @Nullable String found) throws IOException {
		Path folder = Files.createDirectories(Path.of("target/unequal"));
		Files.writeString(folder.resolve(workload.id() + "-expected.txt"), expected);
		Files.writeString(folder.resolve(workload.id() + "-found.txt"), String.valueOf(found));
		return "compare the files of that name in " + folder.toAbsolutePath();
	}

}
