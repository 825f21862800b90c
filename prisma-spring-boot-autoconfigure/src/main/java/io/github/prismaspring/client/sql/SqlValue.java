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
import java.util.List;

import io.github.prismaspring.engine.RawParameter;

/**
 * A value in SQL.
 */
sealed interface SqlValue {

	/**
	 * Returns the value in the form that a database takes.
	 * @param dialect the database
	 * @return the parameter to send
	 * @throws IllegalArgumentException if the database cannot take the value as it is;
	 * the message begins with a verb
	 */
	RawParameter on(SqlDialect dialect);

	/**
	 * Returns how the SQL refers to the value.
	 * @param dialect the database
	 * @param placeholder the placeholder of the value
	 * @return the SQL
	 */
	default String expression(SqlDialect dialect, String placeholder) {
		return placeholder;
	}

	/**
	 * A value that all databases take alike.
	 *
	 * @param parameter the parameter to send
	 */
	record Plain(RawParameter parameter) implements SqlValue {

		@Override
		public RawParameter on(SqlDialect dialect) {
			return this.parameter;
		}

	}

	/**
	 * A decimal number. It travels as text, so databases that would compare a text with a
	 * number by rounding both are told that it is one.
	 *
	 * @param number the number
	 */
	record Decimal(BigDecimal number) implements SqlValue {

		@Override
		public RawParameter on(SqlDialect dialect) {
			dialect.checkDecimal(this.number);
			return RawParameter.of(this.number);
		}

		@Override
		public String expression(SqlDialect dialect, String placeholder) {
			return dialect.decimal(placeholder, this.number);
		}

	}

	/**
	 * An array.
	 *
	 * @param elements the elements
	 */
	record Array(List<SqlValue> elements) implements SqlValue {

		public Array {
			elements = List.copyOf(elements);
		}

		@Override
		public RawParameter on(SqlDialect dialect) {
			if (!dialect.hasArrays()) {
				throw new IllegalArgumentException(
						"is an array, which " + dialect.label() + " does not have: bind the list itself for IN (…)");
			}
			return RawParameter.of(this.elements.stream().map((element) -> element.on(dialect)).toList());
		}

	}

}
