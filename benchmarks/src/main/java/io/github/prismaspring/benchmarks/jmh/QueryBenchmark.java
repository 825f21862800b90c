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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.prismaspring.benchmarks.db.Prisma;
import io.github.prismaspring.benchmarks.db.Purchase;
import io.github.prismaspring.benchmarks.db.Shopper;
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
 * What the Java side of a query costs, without the way to the bridge.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class QueryBenchmark {

	private static final int ROWS = 1000;

	private final byte[] oneRow = row(1).getBytes(StandardCharsets.UTF_8);

	private final byte[] manyRows = IntStream.rangeClosed(1, ROWS)
		.mapToObj(QueryBenchmark::row)
		.collect(Collectors.joining(",", "[", "]"))
		.getBytes(StandardCharsets.UTF_8);

	private final Prisma prisma = new Prisma(new PreparedEngine(this.oneRow));

	private final Op<List<Shopper>> findMany = this.prisma.shopper().ops().findMany();

	private int n;

	private static String row(int id) {
		return """
				{"id":%d,"email":"shopper%d@example.com","name":"Shopper %d","note":"Prefers article %d","active":true,\
				"visits":%d,"balance":{"$type":"Decimal","value":"742.5"},\
				"createdAt":{"$type":"DateTime","value":"2024-03-01T01:00:00.000Z"}}""".formatted(id, id, id, id % 40,
				id % 100);
	}

	/**
	 * Builds a query for one row and writes it.
	 * @return the written query
	 */
	@Benchmark
	public ByteArrayOutputStream writeFindUnique() {
		this.n++;
		return written(this.prisma.shopper().ops().findUniqueOrThrow(SHOPPER.id.eq(this.n)));
	}

	/**
	 * Builds a query that creates a row with three related ones, and writes it.
	 * @return the written query
	 */
	@Benchmark
	public ByteArrayOutputStream writeNestedCreate() {
		this.n++;
		NewPurchase row = NewPurchase.of(1, this.n);
		Op<Purchase> op = this.prisma.purchase()
			.include(PURCHASE.lines)
			.ops()
			.create((purchase) -> purchase.placedAt(row.placedAt())
				.total(row.total())
				.shopperId(row.shopperId())
				.lines((lines) -> lines.createMany(row.lines(), (line,
						values) -> line.article(values.article()).quantity(values.quantity()).price(values.price()))));
		return written(op);
	}

	/**
	 * Reads 1,000 rows of 8 columns.
	 * @return the rows
	 */
	@Benchmark
	public List<Shopper> readThousandRows() {
		return Objects.requireNonNull(PreparedEngine.read(this.findMany.request(), this.manyRows));
	}

	/**
	 * All that the blocking client does for one row.
	 * @return the row
	 */
	@Benchmark
	public Shopper findUnique() {
		this.n++;
		return this.prisma.shopper().findUniqueOrThrow(SHOPPER.id.eq(this.n));
	}

	private static ByteArrayOutputStream written(Op<?> op) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
		PreparedEngine.write(op.request(), out);
		return out;
	}

}
