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

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PrismaApplicationTest(database = DatabaseKind.SQLITE, application = ContractApplication.class)
class SqliteConcurrentTransactionTests extends ConcurrentTransactionContract {

	SqliteConcurrentTransactionTests(PrismaEngine engine) {
		super(engine);
	}

	@Override
	@Test
	void doNotSeeOneAnother() {
		PrismaTransaction one = start();
		in(one).category().create((category) -> category.name("one"));
		assertThatExceptionOfType(PrismaException.class).isThrownBy(this::start)
			.withMessageContaining("Unable to start a transaction in the given time")
			.extracting(PrismaException::code)
			.isEqualTo("P2028");
		one.commit().block(WAIT);
		PrismaTransaction other = start();
		in(other).category().create((category) -> category.name("other"));
		other.rollback().block(WAIT);
		assertThat(prisma().category().findMany()).extracting(Category::name).containsExactly("one");
	}

}
