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

package io.github.prismaspring.client;

import java.util.function.Function;

import io.github.prismaspring.client.aggregate.GroupShape;
import io.github.prismaspring.client.aggregate.Grouping;
import io.github.prismaspring.client.operation.AggregateOperations;
import io.github.prismaspring.client.operation.GroupByQuery;
import reactor.core.publisher.Flux;

/**
 * A query about groups of rows, for reactive callers. Immutable: each step returns a new
 * query; {@code select} gives its answer, for which it runs anew with each subscription.
 *
 * @param <M> the model
 */
public final class ReactiveGroupBy<M> extends GroupByQuery<M, ReactiveGroupBy<M>> implements ReactiveGroupSelect<M> {

	private final ReactiveRunner runner;

	ReactiveGroupBy(ReactiveRunner runner, AggregateOperations<M> operations, Grouping<M> grouping) {
		super(operations, grouping);
		this.runner = runner;
	}

	@Override
	public <X> Flux<X> select(GroupShape<M, X> shape) {
		return this.runner.run(op(shape)).flatMapIterable(Function.identity());
	}

	@Override
	protected ReactiveGroupBy<M> with(AggregateOperations<M> operations, Grouping<M> grouping) {
		return new ReactiveGroupBy<>(this.runner, operations, grouping);
	}

}
