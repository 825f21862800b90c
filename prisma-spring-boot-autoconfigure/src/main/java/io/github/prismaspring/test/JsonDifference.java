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

package io.github.prismaspring.test;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds the first place at which two documents are different.
 */
final class JsonDifference {

	private JsonDifference() {
	}

	/**
	 * Describe the first difference.
	 * @param wanted the one document
	 * @param found the other document
	 * @return the place with both values, or {@code null} if there is no difference
	 */
	static @Nullable String of(JsonNode wanted, JsonNode found) {
		return at("", wanted, found);
	}

	private static @Nullable String at(String path, JsonNode wanted, JsonNode found) {
		if (wanted.equals(found)) {
			return null;
		}
		if (wanted.isObject() && found.isObject()) {
			Set<String> names = new LinkedHashSet<>(wanted.propertyNames());
			names.addAll(found.propertyNames());
			for (String name : names) {
				String difference = at((path.isEmpty()) ? name : path + "." + name, wanted.path(name),
						found.path(name));
				if (difference != null) {
					return difference;
				}
			}
		}
		return "%s is %s here and %s there".formatted(path, describe(found), describe(wanted));
	}

	private static String describe(JsonNode json) {
		return (json.isMissingNode()) ? "absent" : CompactJson.of(json);
	}

}
