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

package io.github.prismaspring.client.field;

import java.util.Arrays;
import java.util.Collection;

import io.github.prismaspring.client.where.Condition;
import io.github.prismaspring.client.where.Where;

/**
 * Filters by one of several values. Prisma has them for all types but truth values and
 * JSON.
 *
 * @param <M> the model
 * @param <T> the Java type of the column
 * @param <W> the filter that equality makes: a unique one if the column is unique
 */
public interface MembershipOperators<M, T, W extends Where<M>> extends EqualityOperators<M, T, W> {

	/**
	 * Finds rows with one of some values.
	 * @param values the values; no row has one of none
	 * @return the filter
	 */
	default Where<M> in(Collection<? extends T> values) {
		return new Condition<>(name(), "in", column().values("in", values));
	}

	/**
	 * Finds rows with one of some values.
	 * @param values the values; no row has one of none
	 * @return the filter
	 */
	@SuppressWarnings("unchecked")
	default Where<M> in(T... values) {
		return in(Arrays.asList(values));
	}

	/**
	 * Finds rows with none of some values. As in SQL, rows without a value are not among
	 * them.
	 * @param values the values
	 * @return the filter
	 */
	default Where<M> notIn(Collection<? extends T> values) {
		return new Condition<>(name(), "notIn", column().values("notIn", values));
	}

	/**
	 * Finds rows with none of some values. As in SQL, rows without a value are not among
	 * them.
	 * @param values the values
	 * @return the filter
	 */
	@SuppressWarnings("unchecked")
	default Where<M> notIn(T... values) {
		return notIn(Arrays.asList(values));
	}

}
