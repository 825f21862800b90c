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

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import io.github.prismaspring.codegen.schema.SchemaException;
import io.github.prismaspring.codegen.schema.SchemaField;
import org.jspecify.annotations.Nullable;

/**
 * Line of a field's comment that speaks to this generator and is no documentation.
 */
enum Directive {

	/** Leaves the column out of the model class. */
	OMIT("@java.omit", ""),

	/** Leaves the column out of the input types. */
	READ_ONLY("@java.readOnly", ""),

	/** Names the Java type of the documents in a {@code Json} column. */
	TYPE("@java.type", "(…)");

	private static final String PREFIX = "@java.";

	private final String name;

	private final String argument;

	Directive(String name, String argument) {
		this.name = name;
		this.argument = argument;
	}

	/**
	 * Return whether the comment of a field has this line.
	 * @param field the field
	 * @return whether there is such a line
	 */
	boolean isOn(SchemaField field) {
		return lines(field).stream().anyMatch(this::matches);
	}

	/**
	 * Return what stands between the parentheses.
	 * @param field the field
	 * @return the text, empty if the field's comment does not have this line
	 */
	Optional<String> argument(SchemaField field) {
		return lines(field).stream()
			.filter(this::matches)
			.map((line) -> line.substring(this.name.length() + 1, line.length() - 1).strip())
			.findFirst();
	}

	/**
	 * Refuse lines that look like directives but are none.
	 * @param model the name of the model
	 * @param field the field
	 */
	static void check(String model, SchemaField field) {
		for (String line : lines(field)) {
			if (Arrays.stream(values()).noneMatch((directive) -> directive.matches(line))) {
				throw new SchemaException(String.format(Locale.ROOT,
						"The comment of %s.%s has the line '%s', which is none of %s.", model, field.name(), line,
						Arrays.stream(values())
							.map((directive) -> directive.name + directive.argument)
							.collect(Collectors.joining(", "))));
			}
		}
	}

	/**
	 * Return the documentation in the comment of a field.
	 * @param field the field
	 * @return the text without directives
	 */
	static String documentation(SchemaField field) {
		@Nullable String comment = field.documentation();
		return (comment != null)
				? comment.lines().filter((line) -> !isDirective(line)).collect(Collectors.joining("\n")) : "";
	}

	private static List<String> lines(SchemaField field) {
		@Nullable String comment = field.documentation();
		return (comment != null) ? comment.lines().filter(Directive::isDirective).map(String::strip).toList()
				: List.of();
	}

	private static boolean isDirective(String line) {
		return line.strip().startsWith(PREFIX);
	}

	private boolean matches(String line) {
		return this.argument.isEmpty() ? line.equals(this.name)
				: line.startsWith(this.name + "(") && line.endsWith(")");
	}

}
