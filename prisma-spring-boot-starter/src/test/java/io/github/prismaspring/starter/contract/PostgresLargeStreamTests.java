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

package io.github.prismaspring.starter.contract;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.github.prismaspring.starter.contract.db.OptionalScalar;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.github.prismaspring.starter.contract.db.Models.OPTIONAL_SCALAR;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Streams of more rows than anybody would hold in memory.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = ContractApplication.class)
class PostgresLargeStreamTests {

	private static final int ROWS = 100_000;

	private static final int PORTION = 1000;

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	PostgresLargeStreamTests(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@BeforeEach
	void writeRows() {
		this.prisma.optionalScalar().deleteAll();
		this.prisma.sql("""
				insert into optional_scalars (text, flag, whole, big, amount, at)
				select 'row ' || i, i % 2 = 0, i, i, i / 100.0, timestamp '2026-01-01' + i * interval '1 minute'
				from generate_series(1, ?) i""", ROWS).execute();
	}

	@Test
	void holdsTheRowsOfAFewPortions() {
		SeenRows seen = new SeenRows();
		try (Stream<OptionalScalar> rows = this.prisma.optionalScalar()
			.stream((q) -> q.orderBy(OPTIONAL_SCALAR.id.asc()), PORTION)) {
			rows.forEach(seen::add);
		}
		assertThat(seen.count()).isEqualTo(ROWS);
	}

	@Test
	void holdsTheRowsOfAFewPortionsForSubscribers() {
		SeenRows seen = new SeenRows();
		this.reactive.optionalScalar()
			.stream((q) -> q.orderBy(OPTIONAL_SCALAR.id.asc()), PORTION)
			.doOnNext(seen::add)
			.blockLast();
		assertThat(seen.count()).isEqualTo(ROWS);
	}

	/**
	 * Rows that were given to somebody who keeps none of them.
	 */
	private static final class SeenRows {

		private static final int LOOK_EVERY = 25_000;

		private final List<WeakReference<OptionalScalar>> rows = new ArrayList<>();

		void add(OptionalScalar row) {
			this.rows.add(new WeakReference<>(row));
			assertThat(row.whole()).isEqualTo(this.rows.size());
			if (this.rows.size() % LOOK_EVERY == 0) {
				System.gc();
				assertThat(this.rows.stream().filter((seen) -> seen.get() != null).count()).isLessThan(3 * PORTION);
			}
		}

		int count() {
			return this.rows.size();
		}

	}

}
