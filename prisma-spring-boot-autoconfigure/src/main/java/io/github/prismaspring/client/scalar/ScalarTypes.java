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

package io.github.prismaspring.client.scalar;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;

import io.github.prismaspring.client.json.JsonDocumentType;
import io.github.prismaspring.engine.JsonProtocolReader;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * The scalar types of Prisma as Java types.
 */
public final class ScalarTypes {

	/**
	 * Prisma's {@code String}.
	 */
	public static final ScalarType<String> STRING = of("String", String.class, (value, out) -> out.string(value),
			JsonProtocolReader::string);

	/**
	 * Prisma's {@code Int}.
	 */
	public static final ScalarType<Integer> INT = of("Int", Integer.class, (value, out) -> out.int32(value),
			JsonProtocolReader::int32);

	/**
	 * Prisma's {@code BigInt}.
	 */
	public static final ScalarType<Long> BIG_INT = of("BigInt", Long.class, (value, out) -> out.bigInt(value),
			JsonProtocolReader::bigInt);

	/**
	 * A sum of values of Prisma's {@code Int}, or a count: an Int that may need 64 bits.
	 */
	public static final ScalarType<Long> WHOLE_NUMBER = of("Int", Long.class, (value, out) -> out.wholeNumber(value),
			JsonProtocolReader::bigInt);

	/**
	 * Prisma's {@code Float}.
	 */
	public static final ScalarType<Double> FLOAT = of("Float", Double.class, (value, out) -> out.float64(value),
			JsonProtocolReader::float64);

	/**
	 * Prisma's {@code Float} in a column that holds fewer digits than Prisma reads
	 * ({@code @db.Real}): a value that is read need not be the one that is stored.
	 */
	public static final ScalarType<Double> SINGLE_FLOAT = of("Float", Double.class, (value, out) -> out.float64(value),
			JsonProtocolReader::float64);

	/**
	 * Prisma's {@code Decimal}.
	 */
	public static final ScalarType<BigDecimal> DECIMAL = of("Decimal", BigDecimal.class,
			(value, out) -> out.decimal(value), JsonProtocolReader::decimal);

	/**
	 * Prisma's {@code Boolean}.
	 */
	public static final ScalarType<Boolean> BOOLEAN = of("Boolean", Boolean.class, (value, out) -> out.bool(value),
			JsonProtocolReader::bool);

	/**
	 * Prisma's {@code DateTime}.
	 */
	public static final ScalarType<Instant> DATE_TIME = of("DateTime", Instant.class,
			(value, out) -> out.dateTime(value), JsonProtocolReader::dateTime);

	/**
	 * Prisma's {@code DateTime} in a column that holds a date only ({@code @db.Date}).
	 */
	public static final ScalarType<LocalDate> LOCAL_DATE = of("DateTime", LocalDate.class,
			(value, out) -> out.dateTime(value.atStartOfDay().toInstant(ZoneOffset.UTC)),
			JsonProtocolReader::localDate);

	/**
	 * Prisma's {@code DateTime} in a column that holds a time of day only
	 * ({@code @db.Time}).
	 */
	public static final ScalarType<LocalTime> LOCAL_TIME = of("DateTime", LocalTime.class,
			(value, out) -> out.dateTime(value.atDate(LocalDate.EPOCH).toInstant(ZoneOffset.UTC)),
			JsonProtocolReader::localTime);

	/**
	 * Prisma's {@code DateTime} in a column that holds more digits of a second than
	 * Prisma reads ({@code @db.Timestamptz(6)}): a value that is read need not be the one
	 * that is stored.
	 */
	public static final ScalarType<Instant> FINE_DATE_TIME = of("DateTime", Instant.class,
			(value, out) -> out.dateTime(value), JsonProtocolReader::dateTime);

	/**
	 * The same in a column that holds a time of day only ({@code @db.Time(6)}).
	 */
	public static final ScalarType<LocalTime> FINE_LOCAL_TIME = of("DateTime", LocalTime.class,
			(value, out) -> out.dateTime(value.atDate(LocalDate.EPOCH).toInstant(ZoneOffset.UTC)),
			JsonProtocolReader::localTime);

	/**
	 * Prisma's {@code String} in a column that holds a UUID ({@code @db.Uuid}).
	 */
	public static final ScalarType<UUID> UUID = of("String", UUID.class, (value, out) -> out.uuid(value),
			JsonProtocolReader::uuid);

	/**
	 * Prisma's {@code Bytes}.
	 */
	public static final ScalarType<byte[]> BYTES = new BytesType();

	/**
	 * Prisma's {@code Json}.
	 */
	public static final ScalarType<JsonNode> JSON = new JsonType();

	private ScalarTypes() {
	}

	/**
	 * Creates the type of an enum of the schema.
	 * @param <E> the Java type
	 * @param name the name of the enum in the schema
	 * @param values all values of the enum
	 * @return the type
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public static <E extends PrismaEnum> ScalarType<E> enumOf(String name, E... values) {
		return new EnumType<>(name, values);
	}

	/**
	 * Creates the type of a column whose documents are objects of a Java type.
	 * @param <T> the Java type
	 * @param column the names of model and field, for example {@code User.address}
	 * @param type the Java type
	 * @return the type
	 */
	public static <T> ScalarType<T> json(String column, Class<T> type) {
		return new TypedJsonType<>(JsonDocumentType.of(column, type));
	}

	/**
	 * Creates the type of a column whose documents are objects of a Java type with type
	 * arguments.
	 * @param <T> the Java type
	 * @param column the names of model and field, for example {@code User.addresses}
	 * @param type the Java type
	 * @return the type
	 */
	public static <T> ScalarType<T> json(String column, TypeReference<T> type) {
		return new TypedJsonType<>(JsonDocumentType.of(column, type));
	}

	private static <T> ScalarType<T> of(String name, Class<T> javaType, PlainType.Write<T> write,
			PlainType.Read<T> read) {
		return new PlainType<>(name, javaType, write, read);
	}

}
