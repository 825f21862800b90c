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

package io.github.prismaspring.codegen.naming;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that things of a schema cannot have in Java, because generated code or its base
 * classes use them.
 */
final class ReservedNames {

	/**
	 * Nothing but what Java itself reserves.
	 */
	static final Set<String> NONE = Set.of();

	/**
	 * Types that are generated for every schema.
	 */
	static final Set<String> GENERATED_TYPES = Set.of("Models", "Prisma", "PrismaClientAutoConfiguration",
			"ReactivePrisma", "package-info");

	private static final Set<String> OBJECT_METHODS = Set.of("clone", "equals", "finalize", "getClass", "hashCode",
			"notify", "notifyAll", "toString", "wait");

	/**
	 * Names that the accessor of a model's delegate cannot have.
	 */
	static final Set<String> CLIENT_METHODS = with(OBJECT_METHODS, "engine", "sql");

	/**
	 * Names that the accessor of a field cannot have.
	 */
	static final Set<String> MODEL_METHODS = with(OBJECT_METHODS, "isLoaded");

	/**
	 * Names that a column cannot have in the input types of its model.
	 */
	static final Set<String> INPUT_MEMBERS = with(OBJECT_METHODS, "EMPTY", "empty", "patchValues", "toAssigns",
			"toData");

	/**
	 * Names that the method for a compound key cannot have.
	 */
	static final Set<String> FIELDS_METHODS = with(OBJECT_METHODS, "column", "key", "modelType", "optionalToOne",
			"part", "text", "toMany", "toOne", "unique");

	/**
	 * Names that an enum constant cannot have.
	 */
	static final Set<String> ENUM_MEMBERS = Set.of("Scalar", "ScalarTypes", "Scalar_", "databaseName", "protocolName");

	private ReservedNames() {
	}

	private static Set<String> with(Set<String> names, String... more) {
		return Stream.concat(names.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
	}

}
