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

import java.beans.Introspector;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Spellings of a name of the schema.
 */
final class JavaCase {

	private JavaCase() {
	}

	/**
	 * Return a name as that of a type.
	 * @param name a name such as {@code user_profile}
	 * @return a name such as {@code UserProfile}
	 */
	static String type(String name) {
		String identifier = identifier(name);
		return identifier.substring(0, 1).toUpperCase(Locale.ROOT) + identifier.substring(1);
	}

	/**
	 * Return a name as that of a method.
	 * @param name a name such as {@code UserProfile}
	 * @return a name such as {@code userProfile}
	 */
	static String method(String name) {
		String identifier = identifier(name);
		return identifier.substring(0, 1).toLowerCase(Locale.ROOT) + identifier.substring(1);
	}

	/**
	 * Return a name as that of a field or parameter. An abbreviation stays as it is.
	 * @param name a name such as {@code Title} or {@code ID}
	 * @return a name such as {@code title} or {@code ID}
	 */
	static String variable(String name) {
		return Introspector.decapitalize(identifier(name));
	}

	/**
	 * Return several names as that of one method.
	 * @param names names such as {@code first} and {@code last}
	 * @return a name such as {@code firstLast}
	 */
	static String joined(List<String> names) {
		return names.stream().skip(1).map(JavaCase::type).collect(Collectors.joining("", variable(names.get(0)), ""));
	}

	/**
	 * Return a name as that of a constant.
	 * @param name a name such as {@code userProfile}
	 * @return a name such as {@code USER_PROFILE}
	 */
	static String constant(String name) {
		return identifier(name).replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
			.toUpperCase(Locale.ROOT);
	}

	/**
	 * Return a name as that of a value of an enum.
	 * @param name a name such as {@code ADMIN}
	 * @return the same name, if it is a Java identifier
	 */
	static String enumConstant(String name) {
		return identifier(name);
	}

	private static String identifier(String name) {
		StringBuilder identifier = new StringBuilder();
		name.codePoints()
			.map((character) -> Character.isJavaIdentifierPart(character) ? character : '_')
			.forEach(identifier::appendCodePoint);
		return identifier.toString();
	}

}
