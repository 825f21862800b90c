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

import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PrismaApplicationTest(database = DatabaseKind.SQLITE, application = TransactionalApplication.class,
		properties = { "prisma.transaction.max-wait=300ms", "prisma.transaction.enforce-read-only=true" })
class SqliteSpringTransactionTests extends SpringTransactionContract {

	SqliteSpringTransactionTests(PrismaApplication application) {
		super(application);
	}

	@Test
	void databaseWithOneConnectionHasNoTransactionBesideAnother() {
		assertThatExceptionOfType(CannotCreateTransactionException.class).isThrownBy(() -> shelf().run(() -> {
			shelf().add("lost");
			shelf().runApart(() -> shelf().add("never"));
		})).withMessageContaining("Unable to start a transaction in the given time");
		assertThat(names()).isEmpty();
	}

	@Test
	void databaseWithOneConnectionHasNoReactiveTransactionBesideAnother() {
		StepVerifier
			.create(reactiveShelf()
				.run(reactiveShelf().add("lost").then(reactiveShelf().runApart(reactiveShelf().add("never").then()))))
			.verifyErrorSatisfies((ex) -> assertThat(ex).isInstanceOf(CannotCreateTransactionException.class)
				.hasMessageContaining("Unable to start a transaction in the given time"));
		assertThat(names()).isEmpty();
	}

}
