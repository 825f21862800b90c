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

package io.github.prismaspring.benchmarks.jmh;

import java.util.List;

import io.github.prismaspring.benchmarks.db.Ticket;
import org.openjdk.jol.info.GraphLayout;

/**
 * How large the rows are that {@link ReadBenchmark} reads.
 */
public final class RowSize {

	private RowSize() {
	}

	/**
	 * Measures the own size of a row: that of its object and of all that it holds. What
	 * rows share, such as the constants of an enum, counts once for all of them.
	 * @return the average of the rows, in bytes of this JVM
	 */
	public static double bytes() {
		List<Ticket> rows = new ReadBenchmark().readThousandRows();
		return (double) GraphLayout.parseInstance(rows.toArray()).totalSize() / rows.size();
	}

}
