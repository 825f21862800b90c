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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.prismaspring.PrismaProtocolException;

/**
 * The columns of a result. They are found by their names as they are, or without regard
 * to case and underscores: {@code createdAt} finds {@code created_at}, and
 * {@code postCount} what PostgreSQL makes of {@code as postCount}.
 */
final class SqlColumns {

	private static final int AMBIGUOUS = -1;

	private final List<String> names;

	private final List<String> types;

	private final Map<String, Integer> exact = new HashMap<>();

	private final Map<String, Integer> similar = new HashMap<>();

	SqlColumns(List<String> names, List<String> types) {
		this.names = names;
		this.types = types;
		for (int i = 0; i < names.size(); i++) {
			this.exact.merge(names.get(i), i, (first, second) -> AMBIGUOUS);
			this.similar.merge(simplified(names.get(i)), i, (first, second) -> AMBIGUOUS);
		}
	}

	List<String> names() {
		return this.names;
	}

	String type(int index) {
		return this.types.get(index);
	}

	int indexOf(String name) {
		Integer index = this.exact.get(name);
		if (index == null) {
			index = this.similar.get(simplified(name));
		}
		if (index == null) {
			throw new PrismaProtocolException("There is no column '%s', but %s".formatted(name, this.names));
		}
		if (index == AMBIGUOUS) {
			throw new PrismaProtocolException(
					"There are several columns '%s' among %s: give them names of their own (as …), or ask by position"
						.formatted(name, this.names));
		}
		return index;
	}

	List<String> without(List<Integer> indices) {
		List<String> others = new ArrayList<>();
		for (int i = 0; i < this.names.size(); i++) {
			if (!indices.contains(i)) {
				others.add(this.names.get(i));
			}
		}
		return others;
	}

	boolean has(String name) {
		return this.exact.containsKey(name) || this.similar.containsKey(simplified(name));
	}

	private static String simplified(String name) {
		return name.replace("_", "").toLowerCase(Locale.ROOT);
	}

}
