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

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.prismaspring.client.field.Column;
import io.github.prismaspring.client.field.ColumnField;
import io.github.prismaspring.client.field.ListField;
import io.github.prismaspring.client.field.NullableColumn;
import io.github.prismaspring.client.read.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What columns hold that a test says nothing about.
 */
final class ColumnDefaults {

	private static final Map<Type, Object> VALUES = Map.ofEntries(Map.entry(String.class, ""),
			Map.entry(Integer.class, 0), Map.entry(Long.class, 0L), Map.entry(Double.class, 0.0),
			Map.entry(BigDecimal.class, BigDecimal.ZERO), Map.entry(Boolean.class, false),
			Map.entry(Instant.class, Instant.EPOCH), Map.entry(LocalDate.class, LocalDate.EPOCH),
			Map.entry(LocalTime.class, LocalTime.MIDNIGHT), Map.entry(UUID.class, new UUID(0, 0)),
			Map.entry(byte[].class, new byte[0]), Map.entry(JsonNode.class, JsonNodeFactory.instance.objectNode()));

	private ColumnDefaults() {
	}

	static @Nullable Object of(Field<?> field) {
		if (field instanceof NullableColumn) {
			return null;
		}
		return (field instanceof ListField) ? List.of() : required(((ColumnField<?, ?, ?>) field).column());
	}

	private static Object required(Column<?, ?, ?> column) {
		Type type = column.type().javaType();
		Object value = VALUES.get(type);
		if (value == null && type instanceof Class<?> javaType && javaType.isEnum()) {
			value = javaType.getEnumConstants()[0];
		}
		if (value == null) {
			throw new IllegalArgumentException("%s is required, and there is no default for a %s: give it a value"
				.formatted(column, type.getTypeName()));
		}
		return value;
	}

}
