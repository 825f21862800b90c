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

import java.util.function.UnaryOperator;

import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import io.github.prismaspring.transaction.TransactionSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.annotation.Propagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = TransactionalApplication.class,
		properties = "prisma.transaction.enforce-read-only=true")
class PostgresSpringTransactionTests extends SpringTransactionContract {

	PostgresSpringTransactionTests(PrismaApplication application) {
		super(application);
	}

	@Test
	void transactionOfItsOwnOutlivesTheOuterOne() {
		assertThatIllegalStateException().isThrownBy(() -> shelf().run(() -> {
			shelf().add("lost");
			shelf().runApart(() -> shelf().add("kept"));
			shelf().addAndFail("lost too");
		}));
		assertThat(names()).containsExactly("kept");
	}

	@Test
	void transactionsThatCannotBothHaveBeenAloneConflict() {
		UnaryOperator<TransactionSpec> serializable = (spec) -> spec.isolation(PrismaIsolationLevel.SERIALIZABLE);
		assertThatExceptionOfType(CannotAcquireLockException.class)
			.isThrownBy(() -> prisma().transaction(serializable, () -> {
				String seen = "saw " + prisma().category().count();
				prisma().transaction((spec) -> serializable.apply(spec).propagation(Propagation.REQUIRES_NEW),
						() -> shelf().add("first saw " + prisma().category().count()));
				shelf().add(seen);
			}));
		assertThat(names()).containsExactly("first saw 0");
	}

	@Test
	void reactiveTransactionsThatCannotBothHaveBeenAloneConflict() {
		UnaryOperator<TransactionSpec> serializable = (spec) -> spec.isolation(PrismaIsolationLevel.SERIALIZABLE);
		UnaryOperator<TransactionSpec> apart = (spec) -> serializable.apply(spec).propagation(Propagation.REQUIRES_NEW);
		Mono<Long> count = reactive().category().count();
		StepVerifier
			.create(reactive()
				.transaction(serializable,
						count
							.flatMap(
									(seen) -> reactive()
										.transaction(apart,
												count.flatMap(
														(first) -> reactiveShelf().add("first saw " + first).then()))
										.then(reactiveShelf().add("saw " + seen).then()))))
			.verifyError(CannotAcquireLockException.class);
		assertThat(names()).containsExactly("first saw 0");
	}

	@ParameterizedTest
	@CsvSource({ "READ_UNCOMMITTED, read uncommitted", "READ_COMMITTED, read committed",
			"REPEATABLE_READ, repeatable read", "SERIALIZABLE, serializable" })
	void isolationIsThatOfTheTransaction(PrismaIsolationLevel level, String expected) {
		UnaryOperator<TransactionSpec> isolation = (spec) -> spec.isolation(level);
		assertThat(prisma().transaction(isolation,
				() -> prisma().sql("show transaction_isolation").query(String.class).single()))
			.isEqualTo(expected);
		StepVerifier
			.create(reactive().transaction(isolation,
					reactive().sql("show transaction_isolation").query(String.class).single()))
			.expectNext(expected)
			.verifyComplete();
	}

	@Test
	void reactiveTransactionOfItsOwnOutlivesTheOuterOne() {
		StepVerifier.create(reactiveShelf().run(reactiveShelf().add("rlost")
			.then(reactiveShelf().runApart(reactiveShelf().add("rkept").then()))
			.then(reactiveShelf().addAndFail("rlost too")))).verifyError(IllegalStateException.class);
		assertThat(names()).containsExactly("rkept");
	}

}
