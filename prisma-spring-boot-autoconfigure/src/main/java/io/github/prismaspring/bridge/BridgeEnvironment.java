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

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The variables that tell the bridge what to do.
 */
public final class BridgeEnvironment {

	private final Map<String, String> variables;

	private final BridgeSchema schema;

	private final BridgeCache cache;

	/**
	 * Create a new environment.
	 * @param variables the variables besides those that name the schema
	 * @param schema the schema
	 * @param cache where to put the schema if it is not on disk yet
	 */
	public BridgeEnvironment(Map<String, String> variables, BridgeSchema schema, BridgeCache cache) {
		this.variables = Map.copyOf(variables);
		this.schema = schema;
		this.cache = cache;
	}

	Map<String, String> toMap() {
		Map<String, String> result = new HashMap<>(this.variables);
		result.put("PRISMA_SCHEMA", schema().toString());
		return result;
	}

	/**
	 * Says where the schema is.
	 * @return its file, or the folder that holds its files
	 */
	Path schema() {
		return this.schema.path(this.cache);
	}

}
