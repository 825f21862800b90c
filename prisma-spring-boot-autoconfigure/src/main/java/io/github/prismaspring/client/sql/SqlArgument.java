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
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a parameter is bound to: one value, or the values of a list.
 *
 * @param label how messages name the parameter
 * @param values the values, at least one
 */
record SqlArgument(String label, List<SqlValue> values) {

	SqlArgument {
		values = List.copyOf(values);
	}

	static SqlArgument of(String label, @Nullable Object value) {
		return new SqlArgument(label, (value instanceof Collection<?> collection) ? elements(label, collection)
				: List.of(SqlValues.of(label, value)));
	}

	private static List<SqlValue> elements(String label, Collection<?> collection) {
		List<SqlValue> values = new ArrayList<>();
		for (Object element : collection) {
			String place = label + "[" + values.size() + "]";
			if (element == null) {
				throw new IllegalArgumentException(
						"Parameter " + place + " is null, which no IN (…) matches: remove it from the list");
			}
			values.add(SqlValues.of(place, element));
		}
		if (values.isEmpty()) {
			throw new IllegalArgumentException("Parameter " + label + " is an empty list, and IN () is no SQL: "
					+ "do without the query or without the condition");
		}
		return values;
	}

}
