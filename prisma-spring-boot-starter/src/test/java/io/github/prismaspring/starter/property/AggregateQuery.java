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

import io.github.prismaspring.client.aggregate.Aggregate;
import io.github.prismaspring.client.aggregate.Computed;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What is computed from the rows of a page.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param model the model
 * @param search the search for the rows
 * @param aggregates what is computed
 */
record AggregateQuery<R, M>(OracleModel<R, M> model, Search<R, M> search,
		List<OracleAggregate<R, M>> aggregates) implements RandomQuery {

	static <R, M> Arbitrary<RandomQuery> of(OracleModel<R, M> model) {
		return Combinators
			.combine(model.searches(1),
					Arbitraries.of(model.aggregates()).set().ofMinSize(1).ofMaxSize(4).map(List::copyOf))
			.as((search, aggregates) -> new AggregateQuery<>(model, search.withoutDistinct(), aggregates));
	}

	@Override
	public void check() {
		List<R> rows = this.search.find(this.model.rows());
		Computed<M> computed = this.model.delegate()
			.aggregate((aggregation) -> this.search.applyTo(aggregation).compute(values()));
		this.aggregates.forEach((aggregate) -> aggregate.check(rows, computed));
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private Aggregate<M, ?>[] values() {
		return this.aggregates.stream().map(OracleAggregate::aggregate).toArray(Aggregate[]::new);
	}

	@Override
	public String toString() {
		return this.search + System.lineSeparator() + "  compute " + this.aggregates;
	}

}
