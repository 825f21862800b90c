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

import io.github.prismaspring.benchmarks.workload.Workload;

/**
 * Runs the operations of a contestant.
 */
public interface Runner {

	/**
	 * Runs one operation.
	 * @param workload the workload
	 * @param n the running number of the operation
	 * @return its result
	 */
	Object answer(Workload workload, int n);

	/**
	 * Runs operations under load.
	 * @param plan how many, how long
	 * @return what came of it
	 * @throws IllegalStateException if an operation failed
	 */
	LoadResult load(LoadPlan plan);

}
