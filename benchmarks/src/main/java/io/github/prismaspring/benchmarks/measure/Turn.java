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

import io.github.prismaspring.benchmarks.report.Round;
import io.github.prismaspring.benchmarks.worker.ContestantName;
import io.github.prismaspring.benchmarks.worker.LoadPlan;
import io.github.prismaspring.benchmarks.worker.LoadResult;
import io.github.prismaspring.benchmarks.workload.Workload;

/**
 * A contestant's turn, and what it cost.
 */
record Turn(LoadResult load, double javaMicros, double nodeMicros, double postgresMicros, long peakMiB) {

	static Turn take(WorkerProcess worker, LoadPlan plan, long postgres) throws IOException {
		ProcessTree contestant = new ProcessTree(worker.handle());
		ProcessTree server = new ProcessTree(ProcessHandle.of(postgres).orElseThrow());
		contestant.resetPeak();
		double java = contestant.javaMicros();
		double node = contestant.otherMicros();
		double database = server.otherMicros();
		LoadResult load = worker.load(plan);
		return new Turn(load, contestant.javaMicros() - java, contestant.otherMicros() - node,
				server.otherMicros() - database, contestant.peakMiB());
	}

	Round round(Workload workload, ContestantName contestant, int latency, int concurrency, int round) {
		long operations = Math.max(1, this.load.operations());
		return new Round(workload.id(), contestant.id(), latency, concurrency, round, this.load.operations(),
				this.load.seconds(), this.load.p50Micros(), this.load.p99Micros(), this.javaMicros / operations,
				this.nodeMicros / operations, this.postgresMicros / operations, this.peakMiB);
	}

}
