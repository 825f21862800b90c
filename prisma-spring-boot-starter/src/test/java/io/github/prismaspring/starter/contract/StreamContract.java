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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.github.prismaspring.starter.contract.db.OptionalScalar;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.contract.db.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.test.StepVerifier;

import static io.github.prismaspring.starter.contract.db.Models.OPTIONAL_SCALAR;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Streams lead through all rows, a portion at a time.
 */
abstract class StreamContract {

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	StreamContract(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@BeforeEach
	void writeRows() {
		ScrollRows.write(this.prisma);
	}

	@ParameterizedTest
	@MethodSource("io.github.prismaspring.starter.contract.ScrollOrder#all")
	void readsAllRowsInOrder(ScrollOrder order) {
		List<OptionalScalar> sorted = order.sorted(this.prisma.optionalScalar().findMany());
		assertThat(this.prisma.optionalScalar().stream((q) -> q.orderBy(order.orders()), 40))
			.containsExactlyElementsOf(sorted);
		StepVerifier.create(this.reactive.optionalScalar().stream((q) -> q.orderBy(order.orders()), 33), 10)
			.expectNextSequence(sorted.subList(0, 10))
			.thenRequest(Long.MAX_VALUE)
			.expectNextSequence(sorted.subList(10, ScrollRows.COUNT))
			.verifyComplete();
	}

	@Test
	void skipsAndTakesOfTheWhole() {
		List<OptionalScalar> rows = this.prisma.optionalScalar().findMany((q) -> q.orderBy(OPTIONAL_SCALAR.id.asc()));
		assertThat(this.prisma.optionalScalar().stream((q) -> q.skip(11).take(50), 20))
			.containsExactlyElementsOf(rows.subList(11, 61));
		assertThat(this.prisma.optionalScalar().stream((q) -> q.skip(190).take(50), 7)).hasSize(10);
		assertThat(this.prisma.optionalScalar()
			.stream((q) -> q.where(OPTIONAL_SCALAR.text.isNull()), 10)
			.filter((row) -> row.text() == null)).hasSize(29);
	}

	@Test
	void rowsMayBeDeletedWhileTheyAreRead() {
		List<Integer> seen = new ArrayList<>();
		try (Stream<OptionalScalar> rows = this.prisma.optionalScalar()
			.stream((q) -> q.orderBy(OPTIONAL_SCALAR.whole.desc()), 30)) {
			rows.forEach((row) -> {
				seen.add(row.id());
				this.prisma.optionalScalar().delete(OPTIONAL_SCALAR.id.eq(row.id()));
			});
		}
		assertThat(seen).hasSize(ScrollRows.COUNT).doesNotHaveDuplicates();
		assertThat(this.prisma.optionalScalar().count()).isZero();
	}

	@Test
	void reactiveRowsMayBeDeletedWhileTheyAreRead() {
		StepVerifier
			.create(this.reactive.optionalScalar()
				.select(OPTIONAL_SCALAR.id, OPTIONAL_SCALAR.text)
				.stream((q) -> q.orderBy(OPTIONAL_SCALAR.text.asc()), 50)
				.concatMap((row) -> this.reactive.optionalScalar().delete(OPTIONAL_SCALAR.id.eq(row.value1())))
				.count())
			.expectNext((long) ScrollRows.COUNT)
			.verifyComplete();
	}

	@Test
	void everyShapeIsStreamed() {
		Blog.write(this.prisma);
		assertThat(this.prisma.user().include(USER.posts).stream((q) -> q, 2).map(User::posts)).hasSize(3);
		assertThat(this.prisma.user().select(USER.posts.count(), (Integer count) -> count).stream((q) -> q, 2))
			.containsExactly(3, 1, 0);
	}

}
