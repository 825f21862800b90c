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
import java.util.function.Function;

import io.github.prismaspring.client.where.Having;

/**
 * A filter of groups, and what it says of a group.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param having the filter that the database gets
 * @param truth what it says of the rows of a group
 */
record GroupFilter<R, M>(Having<M> having, Function<List<R>, Truth> truth) {

	GroupFilter<R, M> and(GroupFilter<R, M> other) {
		return new GroupFilter<>(this.having.and(other.having),
				(rows) -> this.truth.apply(rows).and(other.truth.apply(rows)));
	}

	GroupFilter<R, M> or(GroupFilter<R, M> other) {
		return new GroupFilter<>(this.having.or(other.having),
				(rows) -> this.truth.apply(rows).or(other.truth.apply(rows)));
	}

	GroupFilter<R, M> not() {
		return new GroupFilter<>(this.having.not(), (rows) -> this.truth.apply(rows).not());
	}

	@Override
	public String toString() {
		return this.having.toString();
	}

}
