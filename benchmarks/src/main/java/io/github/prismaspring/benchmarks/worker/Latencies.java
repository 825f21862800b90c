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

import java.util.Arrays;

/**
 * The times that operations took, in nanoseconds. Not for use by several threads.
 */
final class Latencies {

	private long[] nanos = new long[1024];

	private int size;

	void add(long nanos) {
		if (this.size == this.nanos.length) {
			this.nanos = Arrays.copyOf(this.nanos, this.size * 2);
		}
		this.nanos[this.size] = nanos;
		this.size++;
	}

	void addAll(Latencies others) {
		for (int i = 0; i < others.size; i++) {
			add(others.nanos[i]);
		}
	}

	LoadResult over(long elapsed) {
		Arrays.sort(this.nanos, 0, this.size);
		return new LoadResult(this.size, elapsed / 1e9, micros(0.5), micros(0.99));
	}

	// The nearest rank: the smallest value that this share of all is not above.
	private double micros(double share) {
		if (this.size == 0) {
			return 0;
		}
		return this.nanos[Math.max(0, (int) Math.ceil(share * this.size) - 1)] / 1e3;
	}

}
