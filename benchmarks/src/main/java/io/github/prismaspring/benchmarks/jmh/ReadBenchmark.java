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
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import io.github.prismaspring.benchmarks.db.Prisma;
import io.github.prismaspring.benchmarks.db.Shopper;
import io.github.prismaspring.benchmarks.db.Ticket;
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
import static io.github.prismaspring.benchmarks.db.Models.TICKET;

/**
 * What it costs to read an answer.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadBenchmark {

	private static final int ROWS = 1000;

	private final byte[] ticket = PreparedAnswers.ticket();

	private final byte[] tickets = PreparedAnswers.tickets(ROWS);

	private final byte[] shopperWithPurchases = PreparedAnswers.shopperWithPurchases();

	private final Prisma prisma = new Prisma(new PreparedEngine(new byte[0]));

	private final Op<Ticket> findUnique = this.prisma.ticket().ops().findUniqueOrThrow(TICKET.id.eq(1));

	private final Op<List<Ticket>> findMany = this.prisma.ticket().ops().findMany();

	private final Op<Shopper> threeLevels = this.prisma.shopper()
		.include(SHOPPER.purchases.include(PURCHASE.lines))
		.ops()
		.findUniqueOrThrow(SHOPPER.id.eq(17));

	/**
	 * Reads a row of 8 columns.
	 * @return the row
	 */
	@Benchmark
	public Ticket readOneRow() {
		return read(this.findUnique, this.ticket);
	}

	/**
	 * Reads 1,000 rows of 8 columns.
	 * @return the rows
	 */
	@Benchmark
	public List<Ticket> readThousandRows() {
		return read(this.findMany, this.tickets);
	}

	/**
	 * Reads a row with its 5 related ones and their 15.
	 * @return the row
	 */
	@Benchmark
	public Shopper readThreeLevels() {
		return read(this.threeLevels, this.shopperWithPurchases);
	}

	private static <T> T read(Op<T> op, byte[] answer) {
		return Objects.requireNonNull(PreparedEngine.read(op.request(), answer));
	}

}
