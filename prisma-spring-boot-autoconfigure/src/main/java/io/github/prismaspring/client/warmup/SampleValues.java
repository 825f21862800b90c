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

package io.github.prismaspring.client.warmup;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;

import io.github.prismaspring.client.field.Column;
import io.github.prismaspring.client.scalar.Value;
import org.jspecify.annotations.Nullable;

/**
 * Values to stand for any others: a query has the same plan whatever its values are.
 */
final class SampleValues {

	private static final Map<Type, Object> VALUES = Map.of(String.class, "", Integer.class, 0, Long.class, 0L,
			Double.class, 0.0, BigDecimal.class, BigDecimal.ZERO, UUID.class, new UUID(0, 0), Instant.class,
			Instant.EPOCH, LocalDate.class, LocalDate.EPOCH, LocalTime.class, LocalTime.MIDNIGHT);

	private SampleValues() {
	}

	/**
	 * Returns a value of a column.
	 * @param <T> the Java type of the column
	 * @param column the column
	 * @return the value, or {@code null} if none is known for the type
	 */
	@SuppressWarnings("unchecked")
	static <T> @Nullable Value of(Column<?, T, ?> column) {
		Object value = VALUES.get(column.type().javaType());
		return (value != null) ? column.type().value((T) value) : null;
	}

}
