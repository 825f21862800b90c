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

package io.github.prismaspring.starter.property;

import io.github.prismaspring.starter.contract.db.Prisma;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random queries find what plain Java finds in the same rows.
 */
abstract class QueryProperties {

	private static final BlogRows ROWS = BlogRows.random(ForAll.seed());

	private final BlogOracle oracle;

	QueryProperties(Prisma prisma, Dialect dialect) {
		this.oracle = new BlogOracle(prisma, ROWS, dialect);
	}

	@BeforeAll
	static void writeRows(Prisma prisma) {
		new BlogWriter(prisma).write(ROWS);
	}

	@Test
	void filtersFindTheSameRows() {
		ForAll.samples(anyModel(FilterQuery::of), RandomQuery::check);
	}

	@Test
	void searchesFindTheSameRowsInTheSameOrder() {
		ForAll.samples(anyModel(SearchQuery::of), RandomQuery::check);
	}

	@Test
	void projectionsReadTheSameValues() {
		ForAll.samples(anyModel(ProjectionQuery::of), RandomQuery::check);
	}

	@Test
	void aggregatesAreTheSameValues() {
		ForAll.samples(anyModel(AggregateQuery::of), RandomQuery::check);
	}

	@Test
	void groupsAreTheSame() {
		ForAll.samples(anyModel(GroupQuery::of), RandomQuery::check);
	}

	private Arbitrary<RandomQuery> anyModel(QueryMaker maker) {
		return Arbitraries.oneOf(this.oracle.models().stream().<Arbitrary<RandomQuery>>map(maker::queries).toList());
	}

	/**
	 * Makes random queries of a model.
	 */
	interface QueryMaker {

		<R, M> Arbitrary<RandomQuery> queries(OracleModel<R, M> model);

	}

}
