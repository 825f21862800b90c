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

import java.util.List;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is read of the rows and of the rows related to them.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param model the model
 * @param search the search for the rows
 * @param projection what is read of them
 */
record ProjectionQuery<R, M>(OracleModel<R, M> model, Search<R, M> search,
		Projection<R, M> projection) implements RandomQuery {

	static <R, M> Arbitrary<RandomQuery> of(OracleModel<R, M> model) {
		return Combinators.combine(model.searches(0), model.projections(2))
			.as((search, projection) -> new ProjectionQuery<>(model, search, projection));
	}

	@Override
	public void check() {
		List<List<@Nullable Object>> expected = this.search.find(this.model.rows())
			.stream()
			.map(this.projection::expected)
			.toList();
		assertThat(this.model.delegate()
			.select(this.projection.selectables())
			.findMany(this.search::applyTo)
			.stream()
			.map(this.projection::actual)
			.toList()).isEqualTo(expected);
	}

	@Override
	public String toString() {
		return this.search + System.lineSeparator() + "  select " + this.projection;
	}

}
