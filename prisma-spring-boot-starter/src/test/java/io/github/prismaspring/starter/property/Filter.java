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

import java.util.function.Function;

import io.github.prismaspring.client.where.Where;

/**
 * A filter, and what it says of a row. Filters that say nothing (see
 * {@link Where#everything()}) are skipped when filters are combined.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param where the filter that the database gets
 * @param truth what it says of a row
 */
record Filter<R, M>(Where<M> where, Function<R, Truth> truth) {

	static <R, M> Filter<R, M> everything() {
		return new Filter<>(Where.everything(), (row) -> Truth.TRUE);
	}

	boolean accepts(R row) {
		return this.truth.apply(row) == Truth.TRUE;
	}

	Filter<R, M> and(Filter<R, M> other) {
		if (this.where.isEverything() || other.where.isEverything()) {
			return new Filter<>(this.where.and(other.where), (this.where.isEverything()) ? other.truth : this.truth);
		}
		return new Filter<>(this.where.and(other.where), (row) -> this.truth.apply(row).and(other.truth.apply(row)));
	}

	Filter<R, M> or(Filter<R, M> other) {
		if (this.where.isEverything() || other.where.isEverything()) {
			return new Filter<>(this.where.or(other.where), (this.where.isEverything()) ? other.truth : this.truth);
		}
		return new Filter<>(this.where.or(other.where), (row) -> this.truth.apply(row).or(other.truth.apply(row)));
	}

	Filter<R, M> not() {
		if (this.where.isEverything()) {
			return this;
		}
		return new Filter<>(this.where.not(), (row) -> this.truth.apply(row).not());
	}

	@Override
	public String toString() {
		return this.where.toString();
	}

}
