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

package io.github.prismaspring.codegen.java;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import io.github.prismaspring.codegen.schema.ColumnField;
import io.github.prismaspring.codegen.schema.ScalarType;
import io.github.prismaspring.codegen.schema.SchemaException;

/**
 * Java type that a schema names for the documents of a {@code Json} column. Whether it
 * exists only the compiler of the generated code can tell.
 *
 * @param name the qualified name, with type arguments if it has some
 */
record DocumentType(String name) {

	private static final String QUALIFIED_NAME = "[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)+";

	private static final Pattern PLAIN = Pattern.compile(QUALIFIED_NAME);

	private static final Pattern INNERMOST = Pattern
		.compile("(" + QUALIFIED_NAME + ")\\s*<\\s*" + QUALIFIED_NAME + "(?:\\s*,\\s*" + QUALIFIED_NAME + ")*\\s*>");

	/**
	 * Return the type that a column's comment names.
	 * @param model the name of the model
	 * @param column the column
	 * @return the type, empty if there is none
	 * @throws SchemaException if it is no type, or the column is not {@code Json}
	 */
	static Optional<DocumentType> of(String model, ColumnField column) {
		Optional<String> name = Directive.TYPE.argument(column);
		if (name.isPresent() && column.type() != ScalarType.JSON) {
			throw new SchemaException(String.format(Locale.ROOT,
					"%s.%s cannot have a @java.type: only the documents of Json columns have a type of their own.",
					model, column.name()));
		}
		if (name.isPresent() && !isType(name.get())) {
			throw new SchemaException(String.format(Locale.ROOT,
					"'%s' is no Java type for %s.%s: write qualified names, for example @java.type(com.acme.Address) "
							+ "or @java.type(java.util.List<com.acme.Item>).",
					name.get(), model, column.name()));
		}
		return name.map(DocumentType::new);
	}

	/**
	 * Return the expression that stands for the type at run time.
	 * @return the class, or a type reference if there are type arguments
	 */
	String literal() {
		return PLAIN.matcher(this.name).matches() ? this.name + ".class"
				: "new $TypeReference<" + this.name + ">() { }";
	}

	private static boolean isType(String name) {
		String simpler = INNERMOST.matcher(name).replaceAll("$1");
		return simpler.equals(name) ? PLAIN.matcher(name).matches() : isType(simpler);
	}

}
