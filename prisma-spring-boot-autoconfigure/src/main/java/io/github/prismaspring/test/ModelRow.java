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

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.client.field.MissableToOne;
import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.field.ToManyRelation;
import io.github.prismaspring.client.field.ToOneRelation;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.engine.JsonProtocol;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row as a test wants the database to have it: makes objects of generated model
 * classes, which have no constructor because they are always whole. <pre class="code">
 * User ada = ModelRow.of(USER, USER.id.set(1), USER.email.set("ada@example.org")).toModel();
 * </pre> Columns that a test says nothing about are null where they may be; otherwise
 * they hold zero, {@code false}, an empty text, list or document, the first of an enum's
 * values, or the beginning of 1970. Immutable.
 *
 * @param <M> the model
 */
public final class ModelRow<M> {

	private final ModelType<M> type;

	private final Map<String, JsonNode> columns;

	private final Map<String, JsonNode> relations;

	private ModelRow(ModelType<M> type, Map<String, JsonNode> columns, Map<String, JsonNode> relations) {
		this.type = type;
		this.columns = columns;
		this.relations = relations;
	}

	/**
	 * Describes a row.
	 * @param <M> the model
	 * @param fields the fields of the model, for example {@code USER}
	 * @param columns what columns hold, for example {@code USER.id.set(1)}
	 * @return the row
	 * @throws IllegalArgumentException if a column is given twice, if it is computed
	 * instead of set, or if a column that is required and has no default is not given
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public static <M> ModelRow<M> of(ModelFields<M> fields, ColumnAssign<M>... columns) {
		ModelType<M> type = fields.modelType();
		ObjectNode given = (ObjectNode) JsonProtocol.writeDocument(Data.of(Arrays.asList(columns))::writeTo);
		Map<String, JsonNode> values = new LinkedHashMap<>();
		given.properties().forEach((column) -> values.put(column.getKey(), stored(type, column)));
		for (Field<M> field : type.members().columns()) {
			if (type.scalars().contains(field.name())) {
				values.computeIfAbsent(field.name(), (name) -> defaultOf(field));
			}
		}
		return new ModelRow<>(type, values, Map.of());
	}

	/**
	 * Loads a relation to many rows.
	 * @param <C> the related model
	 * @param relation the relation, for example {@code USER.posts}
	 * @param rows the related rows
	 * @return the row with the relation
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final <C> ModelRow<M> with(ToManyRelation<M, C> relation, ModelRow<C>... rows) {
		return with(relation, List.of(rows));
	}

	/**
	 * Loads a relation to many rows.
	 * @param <C> the related model
	 * @param relation the relation, for example {@code USER.posts}
	 * @param rows the related rows
	 * @return the row with the relation
	 */
	public <C> ModelRow<M> with(ToManyRelation<M, C> relation, List<ModelRow<C>> rows) {
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		rows.forEach((row) -> array.add(row.toJson()));
		return related(relation.name(), array);
	}

	/**
	 * Loads a relation to one row.
	 * @param <C> the related model
	 * @param relation the relation, for example {@code POST.author}
	 * @param row the related row
	 * @return the row with the relation
	 */
	public <C> ModelRow<M> with(ToOneRelation<M, C, ?> relation, ModelRow<C> row) {
		return related(relation.name(), row.toJson());
	}

	/**
	 * Loads a relation to one row that has none.
	 * @param relation the relation, for example {@code USER.profile}
	 * @return the row with the relation
	 */
	public ModelRow<M> without(MissableToOne<M, ?, ?> relation) {
		return related(relation.name(), NullNode.getInstance());
	}

	/**
	 * Makes the object that the client makes of such a row.
	 * @return the object of the generated class
	 */
	public M toModel() {
		return ProtocolJson.read(toJson(), this.type.reader());
	}

	@Override
	public String toString() {
		return this.type.name() + " " + CompactJson.of(toJson());
	}

	JsonNode toJson() {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.setAll(this.columns);
		json.setAll(this.relations);
		return json;
	}

	private ModelRow<M> related(String relation, JsonNode rows) {
		Map<String, JsonNode> relations = new LinkedHashMap<>(this.relations);
		relations.put(relation, rows);
		return new ModelRow<>(this.type, this.columns, relations);
	}

	private static JsonNode defaultOf(Field<?> field) {
		Object value = ColumnDefaults.of(field);
		return JsonProtocol.writeDocument((out) -> new ModelWriter(out).column(field, value));
	}

	// What is written differs from what is read by the two nulls of Json columns
	private static JsonNode stored(ModelType<?> type, Map.Entry<String, JsonNode> column) {
		JsonNode written = column.getValue();
		if (!written.isObject()) {
			return written;
		}
		if (!written.has("$type")) {
			throw new IllegalArgumentException("%s.%s: a row holds values, not how they are computed: use set(…)"
				.formatted(type.name(), column.getKey()));
		}
		return switch (written.path("value").asString()) {
			case "DbNull" -> NullNode.getInstance();
			case "JsonNull" -> JsonProtocol.writeDocument((out) -> out.json(NullNode.getInstance()));
			default -> written;
		};
	}

}
