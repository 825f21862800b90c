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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.github.prismaspring.PrismaProtocolException;
import io.github.prismaspring.PrismaResultSizeException;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.RawRows;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of an answer as objects.
 *
 * @param <T> the type of the objects
 * @param mapping how rows become objects
 */
record SqlRows<T>(SqlMapping<T> mapping) {

	List<T> list(JsonProtocolReader in) {
		List<T> list = new ArrayList<>();
		for (T object : objects(in)) {
			list.add(required(object, list.size() + 1));
		}
		return list;
	}

	T single(JsonProtocolReader in) {
		return required(atMostOne(in).orElseThrow(() -> wrongSize(0)).get(0), 1);
	}

	Optional<T> optional(JsonProtocolReader in) {
		return atMostOne(in).map((objects) -> objects.get(0));
	}

	private Optional<List<@Nullable T>> atMostOne(JsonProtocolReader in) {
		List<@Nullable T> objects = objects(in);
		if (objects.size() > 1) {
			throw wrongSize(objects.size());
		}
		return (objects.isEmpty()) ? Optional.empty() : Optional.of(objects);
	}

	private List<@Nullable T> objects(JsonProtocolReader in) {
		RawRows answer = RawRows.read(in);
		if (answer.columns().isEmpty() && answer.rows().isEmpty()) {
			// A statement without a result, which has no columns to look at
			return List.of();
		}
		SqlColumns columns = new SqlColumns(answer.columns(), answer.types());
		Function<SqlRow, @Nullable T> mapper = this.mapping.on(columns);
		List<@Nullable T> objects = new ArrayList<>(answer.rows().size());
		for (int i = 0; i < answer.rows().size(); i++) {
			objects.add(mapper.apply(new SqlRow(columns, answer.rows().get(i), i + 1)));
		}
		return objects;
	}

	private static <T> T required(@Nullable T object, int number) {
		if (object == null) {
			throw new PrismaProtocolException("Row %d becomes null, which no list or publisher can hold: select %s"
				.formatted(number, "coalesce(…), or map the row to something that is never null"));
		}
		return object;
	}

	private static PrismaResultSizeException wrongSize(int rows) {
		return new PrismaResultSizeException(1, rows, PrismaAction.QUERY_RAW);
	}

}
