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

package io.github.prismaspring.client.keyset;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.engine.JsonProtocolReader;
import org.jspecify.annotations.Nullable;

/**
 * A scalar type whose values tell exactly where a row stands in an order.
 *
 * @param <T> the Java type
 * @param scalar the scalar type
 * @param javaType the class of its values
 * @param parser makes a value of a text
 */
record KeyType<T>(ScalarType<T> scalar, Class<T> javaType, Function<String, T> parser) {

	private static final int MAX_DECIMAL_SCALE = 1_000;

	private static final Map<ScalarType<?>, KeyType<?>> TYPES = Stream
		.of(new KeyType<>(ScalarTypes.STRING, String.class, Function.identity()),
				new KeyType<>(ScalarTypes.INT, Integer.class, (text) -> new BigDecimal(text).intValueExact()),
				new KeyType<>(ScalarTypes.BIG_INT, Long.class, (text) -> new BigDecimal(text).longValueExact()),
				new KeyType<>(ScalarTypes.FLOAT, Double.class, KeyType::exactDouble),
				new KeyType<>(ScalarTypes.DECIMAL, BigDecimal.class, KeyType::decimal),
				new KeyType<>(ScalarTypes.BOOLEAN, Boolean.class, KeyType::bool),
				new KeyType<>(ScalarTypes.DATE_TIME, Instant.class, KeyType::instant),
				new KeyType<>(ScalarTypes.LOCAL_DATE, LocalDate.class, LocalDate::parse),
				new KeyType<>(ScalarTypes.LOCAL_TIME, LocalTime.class, LocalTime::parse),
				new KeyType<>(ScalarTypes.UUID, UUID.class, UUID::fromString))
		.collect(Collectors.toUnmodifiableMap(KeyType::scalar, Function.identity()));

	static @Nullable KeyType<?> of(ScalarType<?> scalar) {
		return TYPES.get(scalar);
	}

	T read(JsonProtocolReader in) {
		return this.scalar.read(in);
	}

	Value value(Object value) {
		return this.scalar.value(this.javaType.cast(value));
	}

	/**
	 * Makes a value of what a position holds, which may have travelled as text or JSON.
	 * @param value the value, a text or a number
	 * @return the value in the Java type
	 * @throws RuntimeException if it does not fit
	 */
	T convert(Object value) {
		if (this.javaType.isInstance(value)) {
			return this.javaType.cast(value);
		}
		if (value instanceof String || (value instanceof Number && Number.class.isAssignableFrom(this.javaType))) {
			return this.parser.apply(value.toString());
		}
		throw new IllegalArgumentException("it is a " + value.getClass().getSimpleName());
	}

	private static BigDecimal decimal(String text) {
		BigDecimal value = new BigDecimal(text);
		if (Math.abs((long) value.scale()) > MAX_DECIMAL_SCALE) {
			throw new ArithmeticException("its exponent is out of bounds");
		}
		return value;
	}

	private static Double exactDouble(String text) {
		double value = Double.parseDouble(text);
		if (new BigDecimal(text).compareTo(BigDecimal.valueOf(value)) != 0) {
			throw new ArithmeticException("a Float cannot hold it");
		}
		return value;
	}

	private static Boolean bool(String text) {
		return switch (text) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException("neither 'true' nor 'false'");
		};
	}

	private static Instant instant(String text) {
		Instant value = Instant.parse(text);
		if (!value.equals(value.truncatedTo(ChronoUnit.MILLIS))) {
			throw new ArithmeticException("a DateTime holds whole milliseconds");
		}
		return value;
	}

}
