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

package io.github.prismaspring.benchmarks.contestant.prisma;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What this version can be told. Spring Boot ignores properties that it does not know,
 * and a variant made of such would be measured under a wrong name.
 */
public final class KnownProperties {

	private static final String METADATA = "META-INF/spring-configuration-metadata.json";

	private static final Set<String> NAMES = read();

	private KnownProperties() {
	}

	/**
	 * Returns whether all of these are known.
	 * @param names names of properties
	 * @return whether they are
	 */
	public static boolean contain(Collection<String> names) {
		return NAMES.containsAll(names);
	}

	private static Set<String> read() {
		Set<String> names = new HashSet<>();
		try {
			for (URL file : Collections.list(KnownProperties.class.getClassLoader().getResources(METADATA))) {
				try (InputStream content = file.openStream()) {
					for (JsonNode property : JsonMapper.shared().readTree(content).path("properties")) {
						names.add(property.path("name").asString());
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return names;
	}

}
