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

/**
 * What one contestant did in one round.
 *
 * @param workload the name of the workload
 * @param contestant the name of the contestant
 * @param latencyMillis how long a round trip to the database takes at least
 * @param concurrency how many operations were under way at any time
 * @param round the number of the round
 * @param operations how many operations ended
 * @param seconds how long that took
 * @param p50Micros the time that half of the operations took at most
 * @param p99Micros the time that 99 of 100 operations took at most
 * @param javaMicros CPU time of the JVM for each operation
 * @param nodeMicros CPU time of Node.js for each operation
 * @param postgresMicros CPU time of PostgreSQL for each operation
 * @param peakMiB the largest resident size of the contestant's processes
 */
public record Round(String workload, String contestant, int latencyMillis, int concurrency, int round, long operations,
		double seconds, double p50Micros, double p99Micros, double javaMicros, double nodeMicros, double postgresMicros,
		long peakMiB) {

	/**
	 * Returns the throughput.
	 * @return operations per second
	 */
	public double operationsPerSecond() {
		return this.operations / this.seconds;
	}

}
