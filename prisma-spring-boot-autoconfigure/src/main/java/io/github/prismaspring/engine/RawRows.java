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

package io.github.prismaspring.engine;

import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.PrismaProtocolException;
import tools.jackson.databind.JsonNode;

/**
 * The rows that a query in SQL answers. Values are as they travel: what JSON has no type
 * for is text, and the type of its column tells what the text means.
 *
 * @param columns the names of the columns
 * @param types the types of the columns as Prisma names them, for example {@code bigint},
 * {@code datetime} or {@code string-array}
 * @param rows the rows
 */
public record RawRows(List<String> columns, List<String> types, List<List<JsonNode>> rows) {

	public RawRows {
		columns = List.copyOf(columns);
		types = List.copyOf(types);
		rows = List.copyOf(rows);
	}

	/**
	 * Reads the rows: {@code {"columns":[…],"types":[…],"rows":[[…],…]}}.
	 * @param in the reader, placed at the object
	 * @return the rows
	 * @throws PrismaProtocolException if the answer is something else
	 */
	public static RawRows read(JsonProtocolReader in) {
		List<String> columns = List.of();
		List<String> types = List.of();
		List<List<JsonNode>> rows = List.of();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			if (name.equals("columns")) {
				columns = list(in, JsonProtocolReader::string);
			}
			else if (name.equals("types")) {
				types = list(in, JsonProtocolReader::string);
			}
			else if (name.equals("rows")) {
				rows = list(in, (row) -> list(row, JsonProtocolReader::tree));
			}
			else {
				in.skip();
			}
		}
		int width = columns.size();
		if (types.size() != width || rows.stream().anyMatch((row) -> row.size() != width)) {
			throw in.mismatch("rows of " + width + " columns", "others");
		}
		return new RawRows(columns, types, rows);
	}

	private static <T> List<T> list(JsonProtocolReader in, ResultReader<T> element) {
		List<T> list = new ArrayList<>();
		in.beginArray();
		while (in.nextElement()) {
			list.add(element.read(in));
		}
		return list;
	}

}
