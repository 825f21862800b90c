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
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.prismaspring.client.model.JsonNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads a generated patch from a JSON merge patch
 * (<a href="https://www.rfc-editor.org/rfc/rfc7396">RFC 7396</a>): a property that is not
 * there is an absent column, {@code null} takes a value away, anything else sets it. What
 * is set is the whole value of a column, a JSON document in it included. Names are those
 * that the model is written with.
 *
 * @param <P> the type of the patch
 */
public abstract class PatchDeserializer<P> extends ValueDeserializer<P> {

	private final P empty;

	private final Collection<String> fields;

	/**
	 * Creates a deserializer.
	 * @param empty the patch that changes nothing
	 * @param fields the names of the patch's columns in the schema
	 */
	protected PatchDeserializer(P empty, Collection<String> fields) {
		this.empty = empty;
		this.fields = fields;
	}

	/**
	 * Reads a column.
	 * @param patch what is read so far
	 * @param field the name of the column in the schema
	 * @param in reads the value
	 * @return the patch with the column
	 */
	protected abstract P read(P patch, String field, PatchReader in);

	@Override
	public final ValueDeserializer<P> createContextual(DeserializationContext context,
			@Nullable BeanProperty property) {
		JsonNames names = JsonNames.of(context.getConfig());
		Map<String, String> fields = new LinkedHashMap<>();
		this.fields.forEach((field) -> fields.put(names.name(field), field));
		return new NamedPatchDeserializer<>(this.empty, fields, this::read);
	}

	@Override
	public final P deserialize(JsonParser parser, DeserializationContext context) {
		return createContextual(context, null).deserialize(parser, context);
	}

}
