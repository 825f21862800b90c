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

package io.github.prismaspring.bridge;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of what leads from a database to a schema, as Prisma writes it for people.
 */
final class SchemaDifferences {

	private static final Pattern REMOVED = Pattern.compile("\\[-] Removed (tables|enums|views)\\n.*", Pattern.DOTALL);

	private static final Pattern CHANGED = Pattern.compile("\\[\\*] Changed the `(.+?)` (table|enum)\\n.*",
			Pattern.DOTALL);

	private final List<String> paragraphs;

	SchemaDifferences(List<String> lines) {
		this.paragraphs = Arrays.stream(String.join("\n", lines).strip().split("\n\n+"))
			.filter(Predicate.not(String::isBlank))
			.toList();
	}

	/**
	 * Leaves out what the database has beyond the schema: tables of others do not disturb
	 * a client that does not know them, those of Flyway or Liquibase among them.
	 * @return the differences that are left; empty if the schema fits
	 */
	String withoutUnknownTables() {
		Set<String> unknown = this.paragraphs.stream()
			.filter((paragraph) -> REMOVED.matcher(paragraph).matches())
			.flatMap((paragraph) -> paragraph.lines().skip(1))
			.map((line) -> line.strip().replaceFirst("^- ", ""))
			.collect(Collectors.toUnmodifiableSet());
		return this.paragraphs.stream()
			.filter((paragraph) -> !REMOVED.matcher(paragraph).matches())
			.filter((paragraph) -> !isChangeOf(unknown, paragraph))
			.collect(Collectors.joining("\n\n"));
	}

	private static boolean isChangeOf(Set<String> names, String paragraph) {
		Matcher matcher = CHANGED.matcher(paragraph);
		return matcher.matches() && names.contains(matcher.group(1));
	}

}
