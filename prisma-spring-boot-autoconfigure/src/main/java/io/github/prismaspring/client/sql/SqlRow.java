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

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import io.github.prismaspring.PrismaProtocolException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row that a query in SQL has answered. Columns are asked for by name (case and
 * underscores do not matter where they need not) or by position, counted from 1 as SQL
 * does.
 * <p>
 * Values are never rounded or guessed: a column that holds something else than what is
 * asked for is a {@link PrismaProtocolException} that tells the column, the row and the
 * value. Numbers can be read as any type of number that has exactly this value, and 0 and
 * 1 as truth values, because MySQL and SQLite have no others. Points in time are told in
 * UTC.
 * <p>
 * What the driver has lost before, nobody can tell. MySQL's and SQL Server's points in
 * time arrive in whole milliseconds, PostgreSQL's {@code timetz} without its offset, and
 * numbers in columns of type JSON as those that JavaScript has. Cast such a column to
 * text to read everything, JSON with {@link #json} also then. A JSON {@code null} is the
 * same as {@code NULL} here.
 */
public final class SqlRow {

	private static final int EXCERPT = 80;

	private final SqlColumns columns;

	private final List<JsonNode> values;

	private final int number;

	SqlRow(SqlColumns columns, List<JsonNode> values, int number) {
		this.columns = columns;
		this.values = values;
		this.number = number;
	}

	/**
	 * Returns the names of the columns.
	 * @return the names in the order of the columns
	 */
	public List<String> columns() {
		return this.columns.names();
	}

	/**
	 * Returns whether a column is {@code null}.
	 * @param column the name of the column
	 * @return whether it is {@code null}
	 */
	public boolean isNull(String column) {
		return this.values.get(this.columns.indexOf(column)).isNull();
	}

	/**
	 * Returns the value of a column that may be {@code null}.
	 * @param <T> the type to read it as
	 * @param column the name of the column
	 * @param type the type to read it as: that of one of the other methods, or an enum
	 * @return the value, or {@code null}
	 */
	public <T> @Nullable T get(String column, Class<T> type) {
		return read(this.columns.indexOf(column), SqlTypes.of(type));
	}

	/**
	 * Returns the value of a column that may be {@code null}.
	 * @param <T> the type to read it as
	 * @param position the position of the column, counted from 1
	 * @param type the type to read it as: that of one of the other methods, or an enum
	 * @return the value, or {@code null}
	 */
	public <T> @Nullable T get(int position, Class<T> type) {
		if (position < 1 || position > this.values.size()) {
			throw new PrismaProtocolException("There is no column %d: the %d columns are counted from 1, %s"
				.formatted(position, this.values.size(), this.columns.names()));
		}
		return read(position - 1, SqlTypes.of(type));
	}

	/**
	 * Returns a text.
	 * @param column the name of the column, which must not be {@code null}
	 * @return the value
	 */
	public String string(String column) {
		return required(column, String.class);
	}

	/**
	 * Returns a truth value.
	 * @param column the name of the column, which must not be {@code null}
	 * @return the value
	 */
	public boolean bool(String column) {
		return required(column, Boolean.class);
	}

	/**
	 * Returns a whole number of 32 bits.
	 * @param column the name of the column, which must not be {@code null}
	 * @return the value
	 */
	public int int32(String column) {
		return required(column, Integer.class);
	}

	/**
	 * Returns a whole number of 64 bits.
	 * @param column the name of the column, which must not be {@code null}
	 * @return the value
	 */
	public long int64(String column) {
		return required(column, Long.class);
	}

	/**
	 * Returns a floating-point number.
	 * @param column the name of the column, which must not be {@code null}
	 * @return the value
	 */
	public double float64(String column) {
		return required(column, Double.class);
	}

	/**
	 * Returns a number with all its digits.
	 * @param column the name of the column, which must not be {@code null}
	 * @return the value
	 */
	public BigDecimal decimal(String column) {
		return required(column, BigDecimal.class);
	}

	/**
	 * Returns a point in time.
	 * @param column the name of the column, which must not be {@code null}
	 * @return the value
	 */
	public Instant instant(String column) {
		return required(column, Instant.class);
	}

	/**
	 * Returns a date.
	 * @param column the name of the column, which must not be {@code null}
	 * @return the value
	 */
	public LocalDate localDate(String column) {
		return required(column, LocalDate.class);
	}

	/**
	 * Returns a time of day.
	 * @param column the name of the column, which must not be {@code null}
	 * @return the value
	 */
	public LocalTime localTime(String column) {
		return required(column, LocalTime.class);
	}

	/**
	 * Returns a UUID.
	 * @param column the name of the column, which must not be {@code null}
	 * @return the value
	 */
	public UUID uuid(String column) {
		return required(column, UUID.class);
	}

	/**
	 * Returns bytes.
	 * @param column the name of the column, which must not be {@code null}
	 * @return the value
	 */
	public byte[] bytes(String column) {
		return required(column, byte[].class);
	}

	/**
	 * Returns a JSON document, from a column of type JSON or from a text.
	 * @param column the name of the column, which must not be {@code null}
	 * @return the value
	 */
	public JsonNode json(String column) {
		return required(column, JsonNode.class);
	}

	/**
	 * Returns a list, as PostgreSQL and CockroachDB have them.
	 * @param <T> the type to read the elements as
	 * @param column the name of the column, which must not be {@code null}, and neither
	 * may an element be
	 * @param type the type to read the elements as
	 * @return the values
	 */
	public <T> List<T> list(String column, Class<T> type) {
		int index = this.columns.indexOf(column);
		return required(index, SqlTypes.of(type).list());
	}

	private <T> T required(String column, Class<T> type) {
		return required(this.columns.indexOf(column), SqlTypes.of(type));
	}

	private <T> T required(int index, SqlType<T> type) {
		T value = read(index, type);
		if (value == null) {
			throw new PrismaProtocolException("Column '%s' of row %d is null: read it with get(…) if that may be"
				.formatted(this.columns.names().get(index), this.number));
		}
		return value;
	}

	<T> @Nullable T read(int index, SqlType<T> type) {
		JsonNode value = this.values.get(index);
		if (value.isNull()) {
			return null;
		}
		String columnType = this.columns.type(index);
		T read = type.read(value, columnType);
		if (read == null) {
			throw new PrismaProtocolException("Column '%s' of row %d, of the type %s, holds %s, which is no %s"
				.formatted(this.columns.names().get(index), this.number, columnType, excerpt(value), type.name()));
		}
		return read;
	}

	int number() {
		return this.number;
	}

	private static String excerpt(JsonNode value) {
		String text = value.toString();
		return (text.length() > EXCERPT) ? text.substring(0, EXCERPT) + "…" : text;
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder("{");
		for (int i = 0; i < this.values.size(); i++) {
			text.append((i > 0) ? ", " : "")
				.append(this.columns.names().get(i))
				.append('=')
				.append(excerpt(this.values.get(i)));
		}
		return text.append('}').toString();
	}

}
