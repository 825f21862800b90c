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

import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.transaction.PrismaTransactional;
import reactor.core.publisher.Mono;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * A service that writes with JDBC and with Prisma, and then fails.
 */
public class NeighbourShelf {

	private final JdbcClient jdbc;

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	NeighbourShelf(JdbcClient jdbc, Prisma prisma, ReactivePrisma reactive) {
		this.jdbc = jdbc;
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@Transactional
	public void failInTheTransactionInCharge() {
		addAndFail();
	}

	@Transactional("prismaTransactionManager")
	public void failInTheNamedTransaction() {
		addAndFail();
	}

	@PrismaTransactional
	public void failInATransactionOfPrisma() {
		addAndFail();
	}

	@PrismaTransactional
	public Mono<Void> failInAReactiveTransactionOfPrisma() {
		return this.reactive.category().create((category) -> category.name("prisma")).then(failure());
	}

	@Transactional
	public Mono<Void> failInTheOnlyReactiveTransactionThereIs() {
		return this.reactive.category().create((category) -> category.name("prisma")).then(failure());
	}

	private void addAndFail() {
		this.jdbc.sql("INSERT INTO \"Category\" (name) VALUES ('jdbc')").update();
		this.prisma.category().create((category) -> category.name("prisma"));
		throw new IllegalStateException("work failed");
	}

	private static Mono<Void> failure() {
		return Mono.error(() -> new IllegalStateException("work failed"));
	}

}
