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

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that things of a schema cannot have in Java.
 */
final class ReservedNames {

	/**
	 * Types that are generated for every schema.
	 */
	static final List<String> GENERATED_TYPES = List.of("Models", "Prisma", "PrismaClientAutoConfiguration",
			"ReactivePrisma", "package-info");

	/**
	 * Types of {@code java.lang} that generated sources use by their simple names, which
	 * a type of their own package would hide.
	 */
	private static final List<String> JAVA_LANG = List.of("Boolean", "Double", "Float", "Integer", "Long", "Object",
			"Override", "String", "SuppressWarnings");

	/**
	 * Names that a generated type cannot have.
	 */
	static final Set<String> TYPES = Stream.of(GENERATED_TYPES, JAVA_LANG)
		.flatMap(List::stream)
		.collect(Collectors.toUnmodifiableSet());

	/**
	 * Methods that every object has.
	 */
	private static final List<String> OBJECT_METHODS = List.of("clone", "equals", "finalize", "getClass", "hashCode",
			"notify", "notifyAll", "toString", "wait");

	/**
	 * Names that the accessor of a model's delegate cannot have.
	 */
	static final Set<String> CLIENT_METHODS = with(OBJECT_METHODS, "engine");

	/**
	 * Names that a field of a model cannot have.
	 */
	static final Set<String> MODEL_METHODS = with(OBJECT_METHODS, "isLoaded");

	/**
	 * Names that the method for a compound key cannot have.
	 */
	static final Set<String> FIELDS_METHODS = with(OBJECT_METHODS, "column", "modelType", "optionalToOne", "part",
			"text", "toMany", "toOne", "unique");

	private ReservedNames() {
	}

	private static Set<String> with(List<String> names, String... more) {
		return Stream.concat(names.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
	}

}
