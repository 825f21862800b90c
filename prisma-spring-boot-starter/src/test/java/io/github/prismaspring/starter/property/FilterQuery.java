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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which rows, and how many, pass a filter.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param model the model
 * @param filter the filter
 */
record FilterQuery<R, M>(OracleModel<R, M> model, Filter<R, M> filter) implements RandomQuery {

	static <R, M> Arbitrary<RandomQuery> of(OracleModel<R, M> model) {
		return model.filters(2).map((filter) -> new FilterQuery<>(model, filter));
	}

	@Override
	public void check() {
		List<Integer> expected = this.model.rows()
			.stream()
			.filter(this.filter::accepts)
			.map(this.model.idOf())
			.toList();
		assertThat(this.model.delegate()
			.select(this.model.id(), (id) -> id)
			.findMany((find) -> find.where(this.filter.where()).orderBy(this.model.id().asc()))).isEqualTo(expected);
		assertThat(this.model.delegate().count(this.filter.where())).isEqualTo(expected.size());
	}

	@Override
	public String toString() {
		return this.filter.toString();
	}

}
