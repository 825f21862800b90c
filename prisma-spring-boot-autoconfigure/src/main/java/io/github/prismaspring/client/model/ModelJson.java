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
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;

/**
 * How generated model classes write themselves with Jackson: their scalars and the
 * relations that were loaded, without reflection. Names follow the mapper's naming
 * strategy if it is one of {@link PropertyNamingStrategies}; values are written as the
 * mapper is set up. Inclusion rules do not apply: a column that is null is written as
 * {@code null}.
 */
public final class ModelJson {

	private final JsonGenerator generator;

	private final SerializationContext context;

	private final JsonNames names;

	private ModelJson(JsonGenerator generator, SerializationContext context) {
		this.generator = generator;
		this.context = context;
		this.names = JsonNames.of(context.getConfig());
	}

	/**
	 * Begins to write a row.
	 * @param generator where to write it
	 * @param context how the mapper is set up
	 * @return what takes the columns and relations
	 */
	public static ModelJson begin(JsonGenerator generator, SerializationContext context) {
		generator.writeStartObject();
		return new ModelJson(generator, context);
	}

	/**
	 * Writes a column.
	 * @param name the name of the field
	 * @param value the value
	 * @return this object
	 */
	public ModelJson column(String name, @Nullable Object value) {
		this.generator.writeName(this.names.name(name));
		this.context.writeValue(this.generator, value);
		return this;
	}

	/**
	 * Writes a relation if it was loaded.
	 * @param name the name of the field
	 * @param loaded the relation, {@code null} if it was not loaded
	 * @return this object
	 */
	public ModelJson relation(String name, @Nullable Loaded<?> loaded) {
		return (loaded != null) ? column(name, loaded.value()) : this;
	}

	/**
	 * Ends the row.
	 */
	public void end() {
		this.generator.writeEndObject();
	}

}
