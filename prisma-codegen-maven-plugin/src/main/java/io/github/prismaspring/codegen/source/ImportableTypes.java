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

package io.github.prismaspring.codegen.source;

import java.util.Map;

/**
 * The types that generated sources import, by the simple names that templates use.
 */
final class ImportableTypes {

	private static final Map<String, String> QUALIFIED_NAMES = Map.ofEntries(Map.entry("List", "java.util.List"),
			Map.entry("Nullable", "org.jspecify.annotations.Nullable"),
			Map.entry("Bean", "org.springframework.context.annotation.Bean"),
			Map.entry("BigDecimal", "java.math.BigDecimal"));

	private ImportableTypes() {
	}

	/**
	 * Return the qualified name of a type.
	 * @param simpleName its simple name
	 * @return the qualified name
	 */
	static String qualifiedName(String simpleName) {
		String qualifiedName = QUALIFIED_NAMES.get(simpleName);
		if (qualifiedName == null) {
			throw new IllegalArgumentException("No importable type has the name '" + simpleName + "'");
		}
		return qualifiedName;
	}

}
