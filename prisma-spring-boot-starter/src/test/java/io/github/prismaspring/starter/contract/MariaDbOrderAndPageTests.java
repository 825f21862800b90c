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

import java.util.List;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.read.Find;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.User;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.Test;

import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

@PrismaApplicationTest(database = DatabaseKind.MARIADB, application = ContractApplication.class)
class MariaDbOrderAndPageTests extends OrderAndPageContract {

	private final Prisma prisma;

	MariaDbOrderAndPageTests(Prisma prisma) {
		super(prisma);
		this.prisma = prisma;
	}

	@Test
	void looksForACursorAmongEnumsByTheirTextsAlthoughTheyAreSortedAsDeclared() {
		assertThat(emails((query) -> query)).containsExactly("bob@acme.io", "ann@acme.io", "cleo@other.org");
		assertThat(emails((query) -> query.cursor(USER.email.eq("bob@acme.io")))).containsExactly("bob@acme.io");
	}

	private List<String> emails(UnaryOperator<Find<User>> find) {
		return this.prisma.user()
			.findMany((query) -> find.apply(query.orderBy(USER.role.asc(), USER.id.asc())))
			.stream()
			.map(User::email)
			.toList();
	}

}
