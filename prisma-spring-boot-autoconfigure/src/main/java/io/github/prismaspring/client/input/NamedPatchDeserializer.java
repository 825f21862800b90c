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

package io.github.prismaspring.client.input;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads a patch whose properties have the names that a certain mapper gives them.
 *
 * @param <P> the type of the patch
 */
final class NamedPatchDeserializer<P> extends ValueDeserializer<P> {

	private final P empty;

	private final Map<String, String> fields;

	private final ColumnReader<P> reader;

	/**
	 * Creates a deserializer.
	 * @param empty the patch that changes nothing
	 * @param fields the names of the columns in the schema by the names of the properties
	 * @param reader reads a column
	 */
	NamedPatchDeserializer(P empty, Map<String, String> fields, ColumnReader<P> reader) {
		this.empty = empty;
		this.fields = fields;
		this.reader = reader;
	}

	@Override
	@SuppressWarnings("unchecked")
	public P deserialize(JsonParser parser, DeserializationContext context) {
		if (!parser.hasToken(JsonToken.START_OBJECT)) {
			return (P) context.handleUnexpectedToken(handledType(), parser);
		}
		P patch = this.empty;
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			parser.nextToken();
			String field = this.fields.get(name);
			if (field == null) {
				context.handleUnknownProperty(parser, this, handledType(), name);
			}
			else {
				patch = read(patch, name, field, new PatchReader(parser, context, name));
			}
		}
		return patch;
	}

	private P read(P patch, String name, String field, PatchReader in) {
		try {
			return this.reader.read(patch, field, in);
		}
		catch (JacksonException ex) {
			throw ex.prependPath(handledType(), name);
		}
	}

	@Override
	public Class<?> handledType() {
		return this.empty.getClass();
	}

	@Override
	public Collection<Object> getKnownPropertyNames() {
		return List.copyOf(this.fields.keySet());
	}

	interface ColumnReader<P> {

		P read(P patch, String field, PatchReader in);

	}

}
