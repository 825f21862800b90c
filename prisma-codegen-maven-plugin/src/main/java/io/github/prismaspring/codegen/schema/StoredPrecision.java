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

import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * Tells columns whose values are not stored as Prisma reads them.
 */
final class StoredPrecision {

	private static final int DIGITS_OF_A_SECOND = 3;

	private static final Set<String> FINE_DATE_TIMES = Set.of("Timestamp", "Timestamptz", "Time", "Timetz", "DateTime2",
			"DateTimeOffset");

	private static final Set<String> SINGLE_FLOATS = Set.of("Real", "Float", "Float4");

	private StoredPrecision() {
	}

	/**
	 * Return the type of a column with regard to what its native type can hold.
	 * @param type the type in the schema
	 * @param nativeType the native type in the DMMF, such as
	 * <code>["Timestamptz",["6"]]</code>, which is missing if the schema names none
	 * @return the type
	 */
	static ScalarType of(ScalarType type, JsonNode nativeType) {
		String name = nativeType.path(0).asString("");
		JsonNode digits = nativeType.path(1).path(0);
		return switch (type) {
			case DATE_TIME -> isFine(name, digits) ? ScalarType.FINE_DATE_TIME : type;
			case FLOAT -> (SINGLE_FLOATS.contains(name) && digits.isMissingNode()) ? ScalarType.SINGLE_FLOAT : type;
			default -> type;
		};
	}

	private static boolean isFine(String name, JsonNode digits) {
		return (digits.isString()) ? Integer.parseInt(digits.asString()) > DIGITS_OF_A_SECOND
				: FINE_DATE_TIMES.contains(name);
	}

}
