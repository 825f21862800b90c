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

package io.github.prismaspring.client.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.MapperConfig;

/**
 * The names that fields of a model have in JSON: they follow the mapper's naming strategy
 * if it is one of {@link PropertyNamingStrategies}.
 */
public final class JsonNames {

	private final MapperConfig<?> config;

	private final PropertyNamingStrategies.@Nullable NamingBase naming;

	private JsonNames(MapperConfig<?> config) {
		this.config = config;
		PropertyNamingStrategy strategy = config.getPropertyNamingStrategy();
		this.naming = (strategy instanceof PropertyNamingStrategies.NamingBase base) ? base : null;
	}

	/**
	 * Returns the names that a mapper uses.
	 * @param config how the mapper is set up
	 * @return the names
	 */
	public static JsonNames of(MapperConfig<?> config) {
		return new JsonNames(config);
	}

	/**
	 * Returns the name of a field in JSON.
	 * @param field the name in the schema
	 * @return the name of the property
	 */
	public String name(String field) {
		// The strategies of Jackson itself look at nothing but the name
		return (this.naming != null) ? this.naming.nameForField(this.config, null, field) : field;
	}

}
