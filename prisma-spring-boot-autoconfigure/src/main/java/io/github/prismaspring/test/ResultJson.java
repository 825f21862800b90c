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

package io.github.prismaspring.test;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.engine.JsonProtocol;
import io.github.prismaspring.engine.PrismaAction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;

/**
 * Writes the results of queries as an engine answers them.
 */
final class ResultJson {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private final PrismaModels models;

	ResultJson(PrismaModels models) {
		this.models = models;
	}

	JsonNode of(PrismaAction action, @Nullable Object result) {
		if (result instanceof Optional<?> optional) {
			return of(action, optional.orElse(null));
		}
		return switch (action) {
			case FIND_UNIQUE, FIND_UNIQUE_OR_THROW, FIND_FIRST, FIND_FIRST_OR_THROW, CREATE_ONE, UPDATE_ONE, UPSERT_ONE,
					DELETE_ONE ->
				(result != null) ? row(result) : NullNode.getInstance();
			case FIND_MANY, CREATE_MANY_AND_RETURN, UPDATE_MANY_AND_RETURN -> rows(result);
			case COUNT, CREATE_MANY, UPDATE_MANY, DELETE_MANY, EXECUTE_RAW -> count(action, result);
			case AGGREGATE, GROUP_BY, QUERY_RAW -> throw unknown(result);
		};
	}

	static JsonNode ofCount(PrismaAction action, long count) {
		return switch (action) {
			case COUNT -> JSON.objectNode().set("_count", JSON.objectNode().put("_all", count));
			case CREATE_MANY, UPDATE_MANY, DELETE_MANY -> JSON.objectNode().put("count", count);
			case EXECUTE_RAW -> JSON.numberNode(count);
			default -> throw new IllegalArgumentException("The result of " + action.operation() + " is no number");
		};
	}

	static JsonNode ofRows(PrismaAction action, List<JsonNode> rows) {
		return switch (action) {
			case FIND_MANY, CREATE_MANY_AND_RETURN, UPDATE_MANY_AND_RETURN -> JSON.arrayNode().addAll(rows);
			case FIND_UNIQUE, FIND_UNIQUE_OR_THROW, FIND_FIRST, FIND_FIRST_OR_THROW, CREATE_ONE, UPDATE_ONE, UPSERT_ONE,
					DELETE_ONE ->
				one(action, rows);
			default -> throw new IllegalArgumentException("The result of " + action.operation() + " is no row");
		};
	}

	JsonNode row(Object row) {
		if (!(row instanceof JacksonSerializable)) {
			throw unknown(row);
		}
		ModelType<?> type = this.models.find(row.getClass()).orElseThrow(() -> unknown(row));
		return JsonProtocol.writeDocument((out) -> new ModelWriter(out).row(type, row));
	}

	private JsonNode rows(@Nullable Object result) {
		if (!(result instanceof Collection<?> rows)) {
			throw unknown(result);
		}
		ArrayNode array = JSON.arrayNode();
		rows.forEach((row) -> array.add(row(row)));
		return array;
	}

	private static JsonNode count(PrismaAction action, @Nullable Object result) {
		if (!(result instanceof Long count)) {
			throw unknown(result);
		}
		return ofCount(action, count);
	}

	private static JsonNode one(PrismaAction action, List<JsonNode> rows) {
		if (rows.size() > 1) {
			throw new IllegalArgumentException(
					"The result of %s is one row at most, not %d".formatted(action.operation(), rows.size()));
		}
		return (rows.isEmpty()) ? NullNode.getInstance() : rows.get(0);
	}

	private static IllegalArgumentException unknown(@Nullable Object result) {
		return new IllegalArgumentException(
				("%s is neither a row of a model nor a number, so that it cannot be told what "
						+ "the database would have answered: give the row with willAnswer(ModelRow.of(…)), or the answer as JSON")
					.formatted(result));
	}

}
