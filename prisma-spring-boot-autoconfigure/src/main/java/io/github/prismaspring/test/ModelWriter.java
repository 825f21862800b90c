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
import java.util.Map;

import io.github.prismaspring.client.field.ColumnField;
import io.github.prismaspring.client.field.ListField;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.JsonNode;

/**
 * Writes objects of generated model classes as an engine answers them, so that they can
 * be read by whoever asked.
 */
final class ModelWriter {

	private final JsonProtocolWriter out;

	ModelWriter(JsonProtocolWriter out) {
		this.out = out;
	}

	void row(ModelType<?> type, Object row) {
		Map<String, @Nullable Object> values = ModelValues.of((JacksonSerializable) row);
		this.out.beginObject();
		for (Field<?> field : type.members().columns()) {
			if (values.containsKey(field.name())) {
				this.out.name(field.name());
				column(field, values.get(field.name()));
			}
		}
		for (Relation<?> relation : type.members().relations()) {
			if (values.containsKey(relation.name())) {
				this.out.name(relation.name());
				related(relation.target(), values.get(relation.name()));
			}
		}
		this.out.endObject();
	}

	void column(Field<?> field, @Nullable Object value) {
		if (value == null) {
			this.out.nullValue();
		}
		else if (field instanceof ListField<?, ?> list) {
			this.out.beginArray();
			((Collection<?>) value).forEach((element) -> scalar(list.column().type(), element));
			this.out.endArray();
		}
		else {
			scalar(((ColumnField<?, ?, ?>) field).column().type(), value);
		}
	}

	@SuppressWarnings("unchecked")
	private <T> void scalar(ScalarType<T> type, Object value) {
		if (value instanceof JsonNode json) {
			// In an answer, the JSON null is a document like any other
			this.out.json(json);
		}
		else {
			type.value((T) value).writeTo(this.out);
		}
	}

	private void related(ModelType<?> target, @Nullable Object value) {
		if (value == null) {
			this.out.nullValue();
		}
		else if (value instanceof Collection<?> rows) {
			this.out.beginArray();
			rows.forEach((row) -> row(target, row));
			this.out.endArray();
		}
		else {
			row(target, value);
		}
	}

}
