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

package io.github.prismaspring.benchmarks.worker;

/**
 * What a worker is told to do, one line of JSON each. An answer to {@code ANSWER} is a
 * list of results; an answer to {@code LOAD} is a {@link LoadResult}.
 *
 * @param kind what to do
 * @param workload the name of the workload
 * @param count how many operations to answer, numbered from 0
 * @param concurrency how many operations are to be under way
 * @param millis for how long operations are begun
 */
public record Command(Kind kind, String workload, int count, int concurrency, long millis) {

	/**
	 * Makes a command to show results.
	 * @param workload the name of the workload
	 * @param count how many
	 * @return the command
	 */
	public static Command answer(String workload, int count) {
		return new Command(Kind.ANSWER, workload, count, 1, 0);
	}

	/**
	 * Makes a command to work under load.
	 * @param plan the plan
	 * @return the command
	 */
	public static Command load(LoadPlan plan) {
		return new Command(Kind.LOAD, plan.workload().id(), 0, plan.concurrency(), plan.millis());
	}

	/**
	 * What to do.
	 */
	public enum Kind {

		/** Show results. */
		ANSWER,
		/** Work under load. */
		LOAD

	}

}
