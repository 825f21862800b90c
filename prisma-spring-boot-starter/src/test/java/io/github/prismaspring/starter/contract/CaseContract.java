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

import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Prisma;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a filter on a text makes of upper and lower case when it is not told anything.
 * That is up to the database: the client neither hides nor changes it.
 */
abstract class CaseContract {

	private final Prisma prisma;

	CaseContract(Prisma prisma) {
		this.prisma = prisma;
	}

	/**
	 * Return what equals {@code ANN} among {@code Ann} and {@code ANN Lee}.
	 */
	abstract List<String> equal();

	/**
	 * Return what contains {@code ANN}.
	 */
	abstract List<String> containing();

	@BeforeEach
	void writeNames() {
		Blog.clear(this.prisma);
		for (String name : List.of("Ann", "ANN Lee", "Bob")) {
			this.prisma.category().create((category) -> category.name(name));
		}
	}

	@Test
	void comparesAsTheDatabaseDoes() {
		assertThat(names(CATEGORY.name.in("ANN", "Nobody"))).isEqualTo(equal());
		assertThat(names(CATEGORY.name.eq("Ann"))).containsExactly("Ann");
	}

	@Test
	void looksForPartsAsTheDatabaseDoes() {
		assertThat(names(CATEGORY.name.contains("ANN"))).isEqualTo(containing());
		assertThat(names(CATEGORY.name.startsWith("ANN"))).isEqualTo(containing());
		assertThat(names(CATEGORY.name.startsWith("ANN L"))).containsExactly("ANN Lee");
	}

	private List<String> names(Where<Category> where) {
		return this.prisma.category()
			.findMany((query) -> query.where(where).orderBy(CATEGORY.id.asc()))
			.stream()
			.map(Category::name)
			.toList();
	}

}
