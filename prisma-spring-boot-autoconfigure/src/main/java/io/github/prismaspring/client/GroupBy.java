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

import java.util.List;

import io.github.prismaspring.client.aggregate.GroupShape;
import io.github.prismaspring.client.aggregate.Grouping;
import io.github.prismaspring.client.operation.AggregateOperations;
import io.github.prismaspring.client.operation.GroupByQuery;

/**
 * A query about groups of rows, for callers that wait for the result. Immutable: each
 * step returns a new query; {@code select} runs it.
 *
 * @param <M> the model
 */
public final class GroupBy<M> extends GroupByQuery<M, GroupBy<M>> implements GroupSelect<M> {

	private final BlockingRunner runner;

	GroupBy(BlockingRunner runner, AggregateOperations<M> operations, Grouping<M> grouping) {
		super(operations, grouping);
		this.runner = runner;
	}

	@Override
	public <X> List<X> select(GroupShape<M, X> shape) {
		return this.runner.run(op(shape));
	}

	@Override
	protected GroupBy<M> with(AggregateOperations<M> operations, Grouping<M> grouping) {
		return new GroupBy<>(this.runner, operations, grouping);
	}

}
