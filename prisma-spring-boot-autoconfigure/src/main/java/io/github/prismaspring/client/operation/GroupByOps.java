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

package io.github.prismaspring.client.operation;

import java.util.List;

import io.github.prismaspring.client.aggregate.GroupShape;
import io.github.prismaspring.client.aggregate.Grouping;

/**
 * A query about groups of rows, as a value: {@code select} gives what is handed to a
 * client.
 *
 * @param <M> the model
 */
public final class GroupByOps<M> extends GroupByQuery<M, GroupByOps<M>> implements GroupSelectOps<M> {

	GroupByOps(AggregateOperations<M> operations, Grouping<M> grouping) {
		super(operations, grouping);
	}

	@Override
	public <X> Op<List<X>> select(GroupShape<M, X> shape) {
		return op(shape);
	}

	@Override
	protected GroupByOps<M> with(AggregateOperations<M> operations, Grouping<M> grouping) {
		return new GroupByOps<>(operations, grouping);
	}

}
