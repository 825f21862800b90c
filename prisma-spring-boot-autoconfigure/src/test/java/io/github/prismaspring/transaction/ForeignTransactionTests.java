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

import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.client.example.ReactivePrisma;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Transactions of others, JTA's among them: queries do not join what Prisma cannot be
 * part of, and transactions of Prisma run beside them.
 */
class ForeignTransactionTests {

	private final EventLogEngine engine = new EventLogEngine();

	private final EventLogEngine other = new EventLogEngine();

	private final Prisma prisma = new Prisma(this.engine);

	private final ReactivePrisma reactive = new ReactivePrisma(this.engine);

	private final TransactionTemplate foreign = new TransactionTemplate(
			new PrismaTransactionManager(this.other, PrismaTransactionSettings.defaults()));

	private final TransactionalOperator reactiveForeign = TransactionalOperator
		.create(new ReactivePrismaTransactionManager(this.other, PrismaTransactionSettings.defaults()));

	@Test
	void queriesDoNotJoin() {
		this.foreign.executeWithoutResult((status) -> this.prisma.user().count());
		this.reactiveForeign.transactional(this.reactive.user().count()).block();
		assertThat(this.engine.events()).containsExactly("outside: count", "outside: count");
		assertThat(this.other.events()).isEmpty();
	}

	@Test
	void transactionsRunBesideThem() {
		Prisma others = new Prisma(this.other);
		this.foreign.executeWithoutResult((status) -> {
			others.user().count();
			this.prisma.transaction(() -> this.prisma.user().count());
			status.setRollbackOnly();
		});
		assertThat(this.engine.events()).containsExactly("begin 1", "in 1: count", "commit 1");
		assertThat(this.other.events()).containsExactly("begin 1", "in 1: count", "rollback 1");
	}

	@Test
	void reactiveTransactionsRunBesideThem() {
		ReactivePrisma others = new ReactivePrisma(this.other);
		Mono<Long> work = others.user().count().then(this.reactive.transaction(this.reactive.user().count()));
		this.reactiveForeign.execute((status) -> {
			status.setRollbackOnly();
			return work;
		}).blockLast();
		assertThat(this.engine.events()).containsExactly("begin 1", "in 1: count", "commit 1");
		assertThat(this.other.events()).containsExactly("begin 1", "in 1: count", "rollback 1");
	}

}
