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

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.prismaspring.client.scalar.PrismaEnum;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The Java types that columns can be read as.
 */
final class SqlTypes {

	private static final Map<Class<?>, SqlType<?>> TYPES = new HashMap<>();

	static {
		add(String.class, SqlTexts::string);
		add(Boolean.class, SqlNumbers::bool);
		add(Short.class, SqlNumbers::int16);
		add(Integer.class, SqlNumbers::int32);
		add(Long.class, SqlNumbers::int64);
		add(Double.class, SqlNumbers::float64);
		add(BigDecimal.class, SqlNumbers::decimal);
		add(Instant.class, SqlTimes::instant);
		add(OffsetDateTime.class, SqlTimes::offsetDateTime);
		add(LocalDate.class, SqlTimes::localDate);
		add(LocalTime.class, SqlTimes::localTime);
		add(UUID.class, SqlTexts::uuid);
		add(byte[].class, SqlTexts::bytes);
		add(JsonNode.class, SqlTexts::json);
		TYPES.put(boolean.class, TYPES.get(Boolean.class));
		TYPES.put(short.class, TYPES.get(Short.class));
		TYPES.put(int.class, TYPES.get(Integer.class));
		TYPES.put(long.class, TYPES.get(Long.class));
		TYPES.put(double.class, TYPES.get(Double.class));
	}

	private SqlTypes() {
	}

	private static <T> void add(Class<T> type, SqlType.Decoder<T> decoder) {
		TYPES.put(type, new SqlType<>(type.getSimpleName(), decoder));
	}

	/**
	 * Returns how a Java type is read.
	 * @param <T> the type
	 * @param type the type
	 * @return the way to read it
	 * @throws IllegalArgumentException if no column can be read as this type
	 */
	@SuppressWarnings("unchecked")
	static <T> SqlType<T> of(Class<T> type) {
		SqlType<?> known = find(type);
		if (known == null) {
			throw new IllegalArgumentException("No column can be read as " + type.getTypeName()
					+ ": read it as a String, a number, a Boolean, a byte[], a UUID, an Instant, a LocalDate, "
					+ "a LocalTime, a JsonNode or an enum");
		}
		return (SqlType<T>) known;
	}

	static @Nullable SqlType<?> find(Type type) {
		if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
			SqlType<?> element = find(generic.getActualTypeArguments()[0]);
			return (element != null) ? element.list() : null;
		}
		SqlType<?> known = TYPES.get(type);
		return (known == null && type instanceof Class<?> enumType && enumType.isEnum()) ? enumOf(enumType) : known;
	}

	private static SqlType<?> enumOf(Class<?> type) {
		Map<String, Object> constants = new HashMap<>();
		for (Object constant : type.getEnumConstants()) {
			constants.put((constant instanceof PrismaEnum value) ? value.databaseName() : ((Enum<?>) constant).name(),
					constant);
		}
		return new SqlType<>(type.getSimpleName(), (value, columnType) -> {
			String name = SqlTexts.string(value, columnType);
			return (name != null) ? constants.get(name) : null;
		});
	}

}
