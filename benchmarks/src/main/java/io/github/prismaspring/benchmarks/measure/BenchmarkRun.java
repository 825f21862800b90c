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
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.benchmarks.database.BenchmarkDatabase;
import io.github.prismaspring.benchmarks.database.DatabaseLink;
import io.github.prismaspring.benchmarks.report.Machine;
import io.github.prismaspring.benchmarks.report.Proof;
import io.github.prismaspring.benchmarks.report.Results;
import io.github.prismaspring.benchmarks.report.Round;
import io.github.prismaspring.benchmarks.worker.ContestantName;
import io.github.prismaspring.benchmarks.worker.LoadPlan;
import io.github.prismaspring.benchmarks.workload.Workload;

/**
 * A run: for each workload, proof that all contestants do the same, then rounds in which
 * each has its turn. Who begins changes from one round to the next, so that what the
 * machine does meanwhile hits all alike.
 */
public final class BenchmarkRun {

	/** How many operations are counted to know how many statements one takes. */
	private static final int COUNTED = 20;

	private final RunOptions options;

	private final BenchmarkDatabase database;

	private final List<Proof> proofs = new ArrayList<>();

	private final List<Round> rounds = new ArrayList<>();

	private BenchmarkRun(RunOptions options, BenchmarkDatabase database) {
		this.options = options;
		this.database = database;
	}

	/**
	 * Runs.
	 * @param options what to measure
	 * @return what was found out
	 * @throws IOException if a process cannot be started or ends
	 * @throws SQLException if the database does not do its part
	 */
	public static Results run(RunOptions options) throws IOException, SQLException {
		String started = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
		System.out.printf("%d workloads, %d contestants: at least %d minutes%n", options.workloads().size(),
				options.contestants().size(), options.totalSeconds() / 60);
		try (BenchmarkDatabase database = BenchmarkDatabase.start()) {
			BenchmarkRun run = new BenchmarkRun(options, database);
			for (int latency : options.latencies()) {
				run.runWith(latency);
			}
			return new Results(started, Machine.here(database.version()), options.toString(), run.proofs, run.rounds);
		}
	}

	private void runWith(int latency) throws IOException, SQLException {
		if (latency == 0) {
			runAt(this.database.port(), 0);
			return;
		}
		try (DatabaseLink link = DatabaseLink.open(this.database.port(), latency)) {
			runAt(link.port(), latency);
		}
	}

	private void runAt(int port, int latency) throws IOException, SQLException {
		List<WorkerProcess> workers = new ArrayList<>();
		try {
			for (ContestantName contestant : this.options.contestants()) {
				workers.add(WorkerProcess.start(contestant, port));
			}
			for (Workload workload : this.options.workloads()) {
				prove(workload, workers);
				for (int concurrency : this.options.concurrency()) {
					measure(workload, workers, latency, concurrency);
				}
			}
		}
		finally {
			for (WorkerProcess worker : workers) {
				worker.close();
			}
		}
	}

	private void prove(Workload workload, List<WorkerProcess> workers) throws IOException, SQLException {
		String hash = new EqualityProof(this.database).prove(workload, workers);
		Map<String, Double> statements = new LinkedHashMap<>();
		for (WorkerProcess worker : workers) {
			this.database.restore(workload);
			this.database.startCounting();
			worker.answer(workload.id(), COUNTED);
			statements.put(worker.contestant().id(), this.database.stopCounting() / (double) COUNTED);
		}
		this.proofs.removeIf((proof) -> proof.workload().equals(workload.id()));
		this.proofs.add(new Proof(workload.id(), hash, statements));
		System.out.printf("%s: all answer %.12s, statements %s%n", workload.id(), hash, statements);
	}

	private void measure(Workload workload, List<WorkerProcess> workers, int latency, int concurrency)
			throws IOException, SQLException {
		for (WorkerProcess worker : workers) {
			turn(workload, worker, concurrency, this.options.warmup());
		}
		List<WorkerProcess> order = new ArrayList<>(workers);
		for (int round = 1; round <= this.options.rounds(); round++) {
			for (WorkerProcess worker : order) {
				Turn turn = turn(workload, worker, concurrency, this.options.seconds());
				this.rounds.add(turn.round(workload, worker.contestant(), latency, concurrency, round));
				System.out.printf("%s, %d under way, latency %d ms, round %d: %s %.0f/s%n", workload.id(), concurrency,
						latency, round, worker.contestant().id(),
						this.rounds.get(this.rounds.size() - 1).operationsPerSecond());
			}
			Collections.rotate(order, -1);
		}
	}

	private Turn turn(Workload workload, WorkerProcess worker, int concurrency, int seconds)
			throws IOException, SQLException {
		if (workload.effect() != Workload.Effect.READS) {
			this.database.restore(workload);
		}
		return Turn.take(worker, new LoadPlan(workload, concurrency, seconds * 1000L), this.database.pid());
	}

}
