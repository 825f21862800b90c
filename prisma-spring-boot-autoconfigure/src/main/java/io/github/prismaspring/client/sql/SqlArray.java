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

package io.github.prismaspring.client.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A list that is bound as one array, as PostgreSQL and CockroachDB have it: for
 * {@code = any(:ids)} and for columns that are lists. Made by {@link Sql#array}.
 */
public final class SqlArray {

	private final List<@Nullable Object> elements;

	SqlArray(Collection<? extends @Nullable Object> elements) {
		this.elements = new ArrayList<>(elements);
	}

	SqlValue value(String label) {
		List<SqlValue> values = new ArrayList<>();
		Set<Class<?>> types = new HashSet<>();
		for (Object element : this.elements) {
			values.add(SqlValues.of(label + "[" + values.size() + "]", element));
			if (element != null) {
				types.add(element.getClass());
			}
		}
		if (types.size() > 1) {
			throw new IllegalArgumentException("Parameter " + label + " is an array whose elements differ in type");
		}
		return new SqlValue.Array(values);
	}

	@Override
	public String toString() {
		return "array of " + this.elements.size();
	}

}
