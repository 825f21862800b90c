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

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.SerializerFactoryConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.BeanSerializerFactory;
import tools.jackson.databind.ser.SerializerFactory;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Takes the objects of generated model classes apart. They write themselves, field by
 * field; a mapper that leaves each value as it is gets them back.
 */
final class ModelValues {

	private static final JsonMapper MAPPER = JsonMapper.builder().serializerFactory(new Verbatim()).build();

	private ModelValues() {
	}

	/**
	 * Return the fields of a row.
	 * @param model the object of a generated model class
	 * @return the values of columns and of relations that are loaded, by their names
	 */
	static Map<String, @Nullable Object> of(JacksonSerializable model) {
		TokenBuffer buffer = TokenBuffer.forGeneration();
		MAPPER.writeValue(buffer, new Root(model));
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		try (JsonParser parser = buffer.asParser()) {
			parser.nextToken();
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				String name = parser.currentName();
				values.put(name, (parser.nextToken() != JsonToken.VALUE_NULL) ? parser.getEmbeddedObject() : null);
			}
		}
		return values;
	}

	private record Root(JacksonSerializable model) {
	}

	private static final class Verbatim extends BeanSerializerFactory {

		private static final long serialVersionUID = 1L;

		private Verbatim() {
			super(null);
		}

		@Override
		public SerializerFactory withConfig(SerializerFactoryConfig config) {
			return this;
		}

		@Override
		public ValueSerializer<Object> createSerializer(SerializationContext context, JavaType type,
				BeanDescription.Supplier description, JsonFormat.Value format) {
			return new VerbatimSerializer();
		}

	}

	private static final class VerbatimSerializer extends ValueSerializer<Object> {

		@Override
		public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
			if (value instanceof Root root) {
				root.model().serialize(generator, context);
			}
			else {
				generator.writeEmbeddedObject(value);
			}
		}

	}

}
