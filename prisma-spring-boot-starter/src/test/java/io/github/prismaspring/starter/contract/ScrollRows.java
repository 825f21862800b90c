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

import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.IntStream;

import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.starter.contract.db.OptionalScalar;
import io.github.prismaspring.starter.contract.db.OptionalScalarCreate;
import io.github.prismaspring.starter.contract.db.Prisma;

/**
 * Rows to go through, many of which are equal by each of their columns, and some of which
 * have no values.
 */
final class ScrollRows {

	static final int COUNT = 200;

	private static final Instant START = Instant.parse("2026-01-02T03:04:05.006Z");

	private ScrollRows() {
	}

	static void write(Prisma prisma) {
		prisma.optionalScalar().deleteAll();
		prisma.optionalScalar().createMany(IntStream.range(0, COUNT).mapToObj(ScrollRows::row).toList());
	}

	static CreateReady<OptionalScalar> row(int i) {
		return OptionalScalarCreate.of((row) -> (i % 7 == 0) ? row
				: row.text("t" + i % 11)
					.flag(i % 2 == 0)
					.whole(i % 5)
					.big(Long.MAX_VALUE - i % 6)
					.real((i % 9) / 10.0)
					.amount(BigDecimal.valueOf(i % 13, 1))
					.at(START.plusMillis(i % 17)));
	}

}
