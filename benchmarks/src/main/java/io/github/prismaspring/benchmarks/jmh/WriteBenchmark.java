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

import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;

import io.github.prismaspring.benchmarks.db.Prisma;
import io.github.prismaspring.benchmarks.db.PurchaseDelegate;
import io.github.prismaspring.benchmarks.workload.ShopRows.NewPurchase;
import io.github.prismaspring.client.operation.Op;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import static io.github.prismaspring.benchmarks.db.Models.PURCHASE;
import static io.github.prismaspring.benchmarks.db.Models.SHOPPER;

/**
 * What it costs to build a query and to write it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class WriteBenchmark {

	private final Prisma prisma = new Prisma(new PreparedEngine(new byte[0]));

	private final PurchaseDelegate purchaseWithLines = this.prisma.purchase().include(PURCHASE.lines);

	private int n;

	/**
	 * Writes a query for one row.
	 * @return the written query
	 */
	@Benchmark
	public ByteArrayOutputStream writeFindUnique() {
		this.n++;
		return written(this.prisma.shopper().ops().findUniqueOrThrow(SHOPPER.id.eq(this.n)));
	}

	/**
	 * Writes a query that creates a row with three related ones.
	 * @return the written query
	 */
	@Benchmark
	public ByteArrayOutputStream writeNestedCreate() {
		this.n++;
		NewPurchase row = NewPurchase.of(1, this.n);
		return written(this.purchaseWithLines.ops()
			.create((purchase) -> purchase.placedAt(row.placedAt())
				.total(row.total())
				.shopperId(row.shopperId())
				.lines((lines) -> lines.createMany(row.lines(), (line,
						values) -> line.article(values.article()).quantity(values.quantity()).price(values.price())))));
	}

	private static ByteArrayOutputStream written(Op<?> op) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(PreparedEngine.BUFFER);
		PreparedEngine.write(op.request(), out);
		return out;
	}

}
