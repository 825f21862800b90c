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

package io.github.prismaspring.transaction;

import java.time.Duration;

import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.client.example.ReactivePrisma;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.engine.PrismaAccessMode;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.transaction.PrismaTransactionSettings.ReadOnly;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.transaction.TransactionUsageException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who keeps a read-only transaction from writing.
 */
class ReadOnlyTransactionTests {

	private static final PrismaTransactionSettings ENFORCED = new PrismaTransactionSettings(Duration.ofSeconds(1),
			Duration.ofSeconds(1), ReadOnly.ENFORCED);

	private final EventLogEngine engine = new EventLogEngine();

	private final Prisma guarded = new Prisma(this.engine);

	private final Prisma enforced = new Prisma(this.engine, ENFORCED);

	private final ReactivePrisma reactiveGuarded = new ReactivePrisma(this.engine);

	private final ReactivePrisma reactiveEnforced = new ReactivePrisma(this.engine, ENFORCED);

	@Test
	void databaseKnowsNothingOfAGuardedTransaction() {
		this.guarded.transaction(TransactionSpec::readOnly, () -> this.guarded.user().count());
		this.reactiveGuarded.transaction(TransactionSpec::readOnly, this.reactiveGuarded.user().count()).block();
		assertThat(this.engine.options()).extracting(PrismaTransactionOptions::accessMode)
			.containsOnly(PrismaAccessMode.READ_WRITE)
			.hasSize(2);
	}

	@Test
	void databaseIsToldToEnforceATransaction() {
		this.enforced.transaction(TransactionSpec::readOnly, () -> this.enforced.user().count());
		this.reactiveEnforced.transaction(TransactionSpec::readOnly, this.reactiveEnforced.user().count()).block();
		this.enforced.transaction(() -> this.enforced.user().count());
		assertThat(this.engine.options()).extracting(PrismaTransactionOptions::accessMode)
			.containsExactly(PrismaAccessMode.READ_ONLY, PrismaAccessMode.READ_ONLY, PrismaAccessMode.READ_WRITE);
	}

	@Test
	void sqlThatAnswersRowsIsLetThrough() {
		this.guarded.transaction(TransactionSpec::readOnly, () -> this.guarded.run(raw(PrismaAction.QUERY_RAW)));
		StepVerifier
			.create(this.reactiveGuarded.transaction(TransactionSpec::readOnly,
					this.reactiveGuarded.run(raw(PrismaAction.QUERY_RAW))))
			.expectNextCount(1)
			.verifyComplete();
		assertThat(this.engine.events()).contains("in 1: sql.query", "in 2: sql.query");
	}

	@Test
	void sqlThatIsExecutedIsRefusedUnlessTheDatabaseJudgesIt() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class).isThrownBy(() -> this.guarded
			.transaction(TransactionSpec::readOnly, () -> this.guarded.run(raw(PrismaAction.EXECUTE_RAW))));
		StepVerifier
			.create(this.reactiveGuarded.transaction(TransactionSpec::readOnly,
					this.reactiveGuarded.run(raw(PrismaAction.EXECUTE_RAW))))
			.verifyError(InvalidDataAccessApiUsageException.class);
		assertThat(this.engine.events()).isEmpty();
		this.enforced.transaction(TransactionSpec::readOnly, () -> this.enforced.run(raw(PrismaAction.EXECUTE_RAW)));
		assertThat(this.engine.events()).containsExactly("begin 1", "in 1: sql.execute", "commit 1");
	}

	@Test
	void writesOfModelsAreRefusedBeforeTheyAreSentInAnyCase() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class).isThrownBy(
				() -> this.enforced.transaction(TransactionSpec::readOnly, () -> this.enforced.user().deleteAll()));
		StepVerifier
			.create(this.reactiveEnforced.transaction(TransactionSpec::readOnly,
					this.reactiveEnforced.user().deleteAll()))
			.verifyError(InvalidDataAccessApiUsageException.class);
		assertThat(this.engine.events()).isEmpty();
	}

	@Test
	void databaseThatCannotEnforceItSaysSoWithTheFirstQuery() {
		this.engine.failAt("begin 1", Failures.refused("P2009", "This database has no read-only transactions"));
		assertThatExceptionOfType(TransactionUsageException.class)
			.isThrownBy(() -> this.enforced.transaction(TransactionSpec::readOnly, () -> this.enforced.user().count()))
			.withMessageContaining("no read-only transactions");
	}

	private static Op<Long> raw(PrismaAction action) {
		return new Op<>(new PrismaRequest<>(null, action, (out) -> {
		}, (in) -> in.bigInt()));
	}

}
