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
import java.util.Locale;
import java.util.stream.Collectors;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaValidationException;

/**
 * How a database writes what is written differently elsewhere.
 */
enum SqlDialect {

	/**
	 * PostgreSQL, whose protocol counts parameters with 16 bits.
	 */
	POSTGRESQL("PostgreSQL", '"', '"', 65_535),

	/**
	 * CockroachDB, which speaks PostgreSQL's protocol.
	 */
	COCKROACHDB("CockroachDB", '"', '"', 65_535),

	/**
	 * MySQL and MariaDB, which count parameters with 16 bits.
	 */
	MYSQL("MySQL", '`', '`', 65_535),

	/**
	 * SQLite, whose SQLITE_MAX_VARIABLE_NUMBER is 32766 unless it was built otherwise.
	 */
	SQLITE("SQLite", '"', '"', 32_766),

	/**
	 * SQL Server, which takes at most 2100 parameters and two of them for the query
	 * itself.
	 */
	SQLSERVER("SQL Server", '[', ']', 2_098);

	private final String label;

	private final char opening;

	private final char closing;

	private final int maxParameters;

	SqlDialect(String label, char opening, char closing, int maxParameters) {
		this.label = label;
		this.opening = opening;
		this.closing = closing;
		this.maxParameters = maxParameters;
	}

	static SqlDialect of(String provider) {
		try {
			return valueOf(provider.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new PrismaValidationException(PrismaError.of(PrismaErrorKind.VALIDATION,
					"The provider '" + provider + "' takes no queries in SQL"));
		}
	}

	String label() {
		return this.label;
	}

	int maxParameters() {
		return this.maxParameters;
	}

	/**
	 * Returns whether one placeholder can stand at several places, so that the database
	 * sees that {@code group by date_trunc(:unit, at)} is what was selected.
	 * @return whether placeholders are numbered
	 */
	boolean numbersPlaceholders() {
		return this != MYSQL && this != SQLITE;
	}

	String placeholder(int number) {
		return switch (this) {
			case POSTGRESQL, COCKROACHDB -> "$" + number;
			case MYSQL, SQLITE -> "?";
			case SQLSERVER -> "@P" + number;
		};
	}

	boolean hasArrays() {
		return this == POSTGRESQL || this == COCKROACHDB;
	}

	String quote(List<String> path) {
		return path.stream().map(this::quote).collect(Collectors.joining("."));
	}

	private String quote(String name) {
		String end = String.valueOf(this.closing);
		return this.opening + name.replace(end, end + end) + this.closing;
	}

	void checkDecimal(BigDecimal number) {
		long scale = Math.max(number.scale(), 0);
		long digits = digits(number);
		switch (this) {
			case POSTGRESQL, COCKROACHDB -> checkDigits(number, digits <= 131_072 && scale <= 16_383,
					"131072 digits, 16383 of them behind the point");
			case MYSQL -> checkDigits(number, digits <= 65 && scale <= 30, "65 digits, 30 of them behind the point");
			case SQLITE -> checkDigits(number, isDouble(number), "64-bit floating point, about 15 digits");
			case SQLSERVER -> checkDigits(number, digits <= 38, "38 digits");
		}
	}

	private void checkDigits(BigDecimal number, boolean fits, String limit) {
		if (!fits) {
			throw new IllegalArgumentException(
					"is the decimal " + number + ", but " + this.label + " keeps decimals as " + limit);
		}
	}

	private static boolean isDouble(BigDecimal number) {
		double value = number.doubleValue();
		return Double.isFinite(value) && BigDecimal.valueOf(value).compareTo(number) == 0;
	}

	String decimal(String placeholder, BigDecimal number) {
		return switch (this) {
			case MYSQL, SQLSERVER ->
				"cast(%s as decimal(%d, %d))".formatted(placeholder, digits(number), Math.max(number.scale(), 0));
			case POSTGRESQL, COCKROACHDB, SQLITE -> placeholder;
		};
	}

	private static long digits(BigDecimal number) {
		long scale = number.scale();
		return Math.max(number.precision() - Math.min(scale, 0), scale);
	}

}
