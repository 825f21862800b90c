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

package io.github.prismaspring.client.batch;

import java.util.List;
import java.util.stream.IntStream;

import io.github.prismaspring.client.operation.Op;
import org.jspecify.annotations.Nullable;

/**
 * The results of queries that have run together.
 *
 * @param ops the queries
 * @param results their results
 */
record BatchResults(List<? extends Op<?>> ops, List<? extends @Nullable Object> results) {

	@SuppressWarnings({ "unchecked", "TypeParameterUnusedInFormals" })
	<T> T at(int index) {
		Object result = this.results.get(index);
		if (result == null) {
			throw new IllegalStateException("%s: the engine gave no result for query %d of the batch"
				.formatted(this.ops.get(index).name(), index));
		}
		return (T) result;
	}

	<T> List<T> all() {
		return IntStream.range(0, this.results.size()).mapToObj(this::<T>at).toList();
	}

}
