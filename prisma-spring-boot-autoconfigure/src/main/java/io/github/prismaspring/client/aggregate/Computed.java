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

package io.github.prismaspring.client.aggregate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a query computed: the values for all rows, or for one group of them.
 *
 * @param <M> the model
 */
public final class Computed<M> {

	private final Map<ResultColumn, @Nullable Object> values;

	Computed(Map<ResultColumn, @Nullable Object> values) {
		this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/**
	 * Returns a value.
	 * @param <T> the Java type of the value
	 * @param column the value as it was asked for, for example {@code POST.views.sum()}
	 * @return the value; {@code null} if the column is null, or if there were no values
	 * to compute it from; a count is never null
	 * @throws IllegalArgumentException if the query did not ask for it
	 */
	@SuppressWarnings("unchecked")
	public <T extends @Nullable Object> T get(Grouped<M, T> column) {
		ResultColumn key = column.resultColumn();
		if (!this.values.containsKey(key)) {
			throw new IllegalArgumentException(
					"%s was not asked for; there is %s".formatted(key, this.values.keySet()));
		}
		return (T) this.values.get(key);
	}

	List<String> lacking() {
		return this.values.entrySet()
			.stream()
			.filter((value) -> value.getValue() == null)
			.map((value) -> value.getKey().toString())
			.toList();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Computed<?> that && this.values.equals(that.values);
	}

	@Override
	public int hashCode() {
		return this.values.hashCode();
	}

	@Override
	public String toString() {
		return this.values.toString();
	}

}
