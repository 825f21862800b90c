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

package io.github.prismaspring.codegen.schema;

import java.util.Locale;

/**
 * Prisma's scalar types.
 */
public enum ScalarType implements ColumnType {

	/** {@code String}. */
	STRING("String"),

	/** {@code Boolean}. */
	BOOLEAN("Boolean"),

	/** {@code Int}. */
	INT("Int"),

	/** {@code BigInt}. */
	BIG_INT("BigInt"),

	/** {@code Float}. */
	FLOAT("Float"),

	/** {@code Float} in a column that holds fewer digits than Prisma reads. */
	SINGLE_FLOAT("Float"),

	/** {@code Decimal}. */
	DECIMAL("Decimal"),

	/** {@code DateTime}. */
	DATE_TIME("DateTime"),

	/** {@code DateTime} in a column that holds more digits than Prisma reads. */
	FINE_DATE_TIME("DateTime"),

	/** {@code Json}. */
	JSON("Json"),

	/** {@code Bytes}. */
	BYTES("Bytes");

	private final String prismaName;

	ScalarType(String prismaName) {
		this.prismaName = prismaName;
	}

	static ScalarType of(String prismaName) {
		for (ScalarType type : values()) {
			if (type.prismaName.equals(prismaName)) {
				return type;
			}
		}
		throw new IllegalArgumentException(String.format(Locale.ROOT, "Unknown scalar type '%s'", prismaName));
	}

}
