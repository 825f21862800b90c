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
import java.util.function.BiPredicate;
import java.util.function.Function;

import io.github.prismaspring.client.aggregate.Aggregate;
import io.github.prismaspring.client.aggregate.Computed;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A value that is computed from many rows.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param aggregate the value that the database computes
 * @param expected the same computed in memory
 * @param same whether two such values are the same
 * @param filters the filters of groups on the value, none if rounding decides about them
 */
record OracleAggregate<R, M>(Aggregate<M, ?> aggregate, Function<List<R>, @Nullable Object> expected,
		BiPredicate<@Nullable Object, @Nullable Object> same, List<Arbitrary<GroupFilter<R, M>>> filters) {

	boolean isExact() {
		return !this.filters.isEmpty();
	}

	void check(List<R> rows, Computed<M> computed) {
		Object wanted = this.expected.apply(rows);
		Object actual = computed.get(this.aggregate);
		assertThat(this.same.test(wanted, actual)).as("%s is %s and should be %s", this, actual, wanted).isTrue();
	}

	@Override
	public String toString() {
		return this.aggregate.resultColumn().toString();
	}

}
