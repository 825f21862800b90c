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

package io.github.prismaspring.starter.property;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.starter.contract.db.Role;
import org.jspecify.annotations.Nullable;

/**
 * All that the answers of the databases differ in.
 */
enum Dialect {

	/**
	 * Compares bytes, but {@code LIKE} does not see the case of ASCII letters, and an
	 * enum is text. NULL is less than any value.
	 */
	SQLITE,

	/**
	 * Compares as the database's collation says, which equal only the same characters,
	 * and enums as they are declared. NULL is greater than any value.
	 */
	POSTGRESQL,

	/**
	 * Compares text without its case, and enums as they are declared. NULL is less than
	 * any value, and a mean of whole numbers has four more decimals than they have.
	 */
	MARIADB;

	boolean same(Object left, Object right) {
		if (left instanceof byte[] bytes) {
			return Arrays.equals(bytes, (byte[]) right);
		}
		if (left instanceof BigDecimal decimal) {
			return decimal.compareTo((BigDecimal) right) == 0;
		}
		if (left instanceof String text && this == MARIADB) {
			return text.equalsIgnoreCase((String) right);
		}
		return left.equals(right);
	}

	@SuppressWarnings("unchecked")
	int compare(Object left, Object right) {
		if (left instanceof Role role && this == SQLITE) {
			return storedName(role).compareTo(storedName((Role) right));
		}
		if (left instanceof String text && this == MARIADB) {
			return text.compareToIgnoreCase((String) right);
		}
		return ((Comparable<Object>) left).compareTo(right);
	}

	/**
	 * MariaDB sorts enums as they are declared, but Prisma's query for a cursor compares
	 * them, and MariaDB compares their texts.
	 */
	Sorting.Place placeAmong(ScalarType<?> type) {
		return (this == MARIADB && type.javaType() == Role.class) ? Sorting.Place.UNCERTAIN : Sorting.Place.CERTAIN;
	}

	<T> Comparator<@Nullable T> order() {
		return (this == POSTGRESQL) ? Comparator.nullsLast(this::compare) : Comparator.nullsFirst(this::compare);
	}

	/**
	 * Prisma does not escape the wildcards of a text, so they mean what they mean in SQL.
	 */
	boolean like(String text, String pattern) {
		StringBuilder regex = new StringBuilder();
		for (char character : pattern.toCharArray()) {
			String piece = switch (character) {
				case '%' -> ".*";
				case '_' -> ".";
				default -> Pattern.quote(String.valueOf(character));
			};
			regex.append(piece);
		}
		String expression = (this == POSTGRESQL) ? regex.toString() : "(?i)" + regex;
		return Pattern.compile(expression, Pattern.DOTALL).matcher(text).matches();
	}

	boolean sameMean(@Nullable Object expected, @Nullable Object actual) {
		if (expected == null || actual == null) {
			return expected == actual;
		}
		BigDecimal left = new BigDecimal(expected.toString());
		BigDecimal right = new BigDecimal(actual.toString());
		BigDecimal rounding = left.abs().max(BigDecimal.ONE).scaleByPowerOfTen(-12);
		BigDecimal tolerance = (this == MARIADB) ? rounding.max(new BigDecimal("0.0001")) : rounding;
		return left.subtract(right, MathContext.DECIMAL128).abs().compareTo(tolerance) <= 0;
	}

	private static String storedName(Role role) {
		return (role == Role.GUEST) ? "guest (read only)" : role.name().toUpperCase(Locale.ROOT);
	}

}
