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

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import io.github.prismaspring.benchmarks.db.Prisma;
import io.github.prismaspring.benchmarks.db.ReactivePrisma;
import io.github.prismaspring.benchmarks.db.Shopper;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.observation.ObservationPrismaEngineDecorator;
import io.github.prismaspring.observation.PrismaObservationOptions;
import io.github.prismaspring.observation.QueryArguments;
import io.github.prismaspring.slowlog.SlowLog;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import static io.github.prismaspring.benchmarks.db.Models.SHOPPER;

/**
 * What the client costs from its method to its result: all of a query but the way to the
 * bridge.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ClientBenchmark {

	private final PrismaEngine engine = new PreparedEngine(PreparedAnswers.shopper());

	private final Prisma bare = new Prisma(this.engine);

	private final Prisma configured = new Prisma(configured(this.engine, ObservationRegistry.create()));

	private final Prisma observed = new Prisma(configured(this.engine, registry()));

	private final ReactivePrisma reactive = new ReactivePrisma(configured(this.engine, ObservationRegistry.create()));

	private int n;

	private static PrismaEngine configured(PrismaEngine engine, ObservationRegistry registry) {
		PrismaObservationOptions options = new PrismaObservationOptions(() -> "postgresql", null, null,
				QueryArguments.HIDDEN);
		PrismaEngine timed = new SlowLog(Duration.ofSeconds(1), 10).decorate(engine);
		return new ObservationPrismaEngineDecorator(registry, options).decorate(timed);
	}

	private static ObservationRegistry registry() {
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(Observation.Context.class::isInstance);
		return registry;
	}

	/**
	 * Reads one row with the client as it is.
	 * @return the row
	 */
	@Benchmark
	public Shopper findUnique() {
		this.n++;
		return this.bare.shopper().findUniqueOrThrow(SHOPPER.id.eq(this.n));
	}

	/**
	 * Reads one row with what the auto-configuration puts around the engine.
	 * @return the row
	 */
	@Benchmark
	public Shopper findUniqueConfigured() {
		this.n++;
		return this.configured.shopper().findUniqueOrThrow(SHOPPER.id.eq(this.n));
	}

	/**
	 * Reads one row while observations are handled, by a handler that does nothing.
	 * @return the row
	 */
	@Benchmark
	public Shopper findUniqueObserved() {
		this.n++;
		return this.observed.shopper().findUniqueOrThrow(SHOPPER.id.eq(this.n));
	}

	/**
	 * Reads one row with the reactive client and what the auto-configuration puts around
	 * the engine.
	 * @return the row
	 */
	@Benchmark
	public Shopper findUniqueReactive() {
		this.n++;
		return Objects.requireNonNull(this.reactive.shopper().findUniqueOrThrow(SHOPPER.id.eq(this.n)).block());
	}

}
