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

import java.time.Duration;

import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.support.TransactionEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Transactions that are open at the same time.
 */
abstract class ConcurrentTransactionContract {

	static final Duration WAIT = Duration.ofSeconds(20);

	private static final PrismaTransactionOptions OPTIONS = new PrismaTransactionOptions(null, Duration.ofSeconds(15),
			Duration.ofSeconds(2));

	private final PrismaEngine engine;

	private final Prisma prisma;

	ConcurrentTransactionContract(PrismaEngine engine) {
		this.engine = engine;
		this.prisma = new Prisma(engine);
	}

	@BeforeEach
	void clear() {
		Blog.clear(this.prisma);
	}

	@Test
	void doNotSeeOneAnother() {
		PrismaTransaction one = start();
		PrismaTransaction other = start();
		in(one).category().create((category) -> category.name("one"));
		in(other).category().create((category) -> category.name("other"));
		assertThat(in(one).category().findMany()).extracting(Category::name).containsExactly("one");
		assertThat(in(other).category().findMany()).extracting(Category::name).containsExactly("other");
		assertThat(this.prisma.category().count()).isZero();
		one.commit().block(WAIT);
		other.rollback().block(WAIT);
		assertThat(this.prisma.category().findMany((query) -> query.orderBy(CATEGORY.name.asc())))
			.extracting(Category::name)
			.containsExactly("one");
	}

	final PrismaTransaction start() {
		return this.engine.startTransaction(OPTIONS).blockOptional(WAIT).orElseThrow();
	}

	final Prisma in(PrismaTransaction transaction) {
		return new Prisma(new TransactionEngine(this.engine, transaction));
	}

	final Prisma prisma() {
		return this.prisma;
	}

}
