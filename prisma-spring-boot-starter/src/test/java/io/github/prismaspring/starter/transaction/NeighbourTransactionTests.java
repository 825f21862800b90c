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

package io.github.prismaspring.starter.transaction;

import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * JDBC and Prisma in one application: each has its manager, its connection and its
 * transactions.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = NeighbourApplication.class)
class NeighbourTransactionTests {

	private final Prisma prisma;

	private final NeighbourShelf shelf;

	NeighbourTransactionTests(Prisma prisma, NeighbourShelf shelf) {
		this.prisma = prisma;
		this.shelf = shelf;
	}

	@BeforeEach
	void clear() {
		this.prisma.category().deleteAll();
	}

	@Test
	void plainTransactionIsThatOfJdbc() {
		assertThatIllegalStateException().isThrownBy(this.shelf::failInTheTransactionInCharge);
		assertKept("prisma");
	}

	@Test
	void namedTransactionIsThatOfPrisma() {
		assertThatIllegalStateException().isThrownBy(this.shelf::failInTheNamedTransaction);
		assertKept("jdbc");
	}

	@Test
	void annotationOfPrismaNeedsNoName() {
		assertThatIllegalStateException().isThrownBy(this.shelf::failInATransactionOfPrisma);
		assertKept("jdbc");
	}

	@Test
	void annotationOfPrismaIsRoutedByReturnType() {
		StepVerifier.create(this.shelf.failInAReactiveTransactionOfPrisma()).verifyError(IllegalStateException.class);
		assertKept();
	}

	@Test
	void plainReactiveTransactionIsThatOfPrismaBecauseThereIsNoOther() {
		StepVerifier.create(this.shelf.failInTheOnlyReactiveTransactionThereIs())
			.verifyError(IllegalStateException.class);
		assertKept();
	}

	private void assertKept(String... names) {
		assertThat(this.prisma.category().findMany()).extracting(Category::name).containsExactly(names);
	}

}
