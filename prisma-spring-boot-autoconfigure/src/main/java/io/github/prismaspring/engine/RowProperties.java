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

package io.github.prismaspring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Scalar fields of a row that are needed whatever else is read of it. They are added to
 * any selection that lacks them, and read beside the object that the row becomes, which
 * does not notice.
 *
 * @param names the names of the fields
 */
public record RowProperties(List<String> names) {

	public RowProperties {
		names = List.copyOf(names);
	}

	/**
	 * Writes a selection that has the fields.
	 * @param out where to write it
	 * @param selection writes the selection, which may lack them
	 */
	public void addTo(JsonProtocolWriter out, Consumer<JsonProtocolWriter> selection) {
		selection.accept(new JsonProtocolWriter(new AddingGenerator(out.generator(), this.names)));
	}

	/**
	 * Reads a row and the fields.
	 * @param <T> the type of the object that the row becomes
	 * @param in the reader, placed at the row
	 * @param reader makes the object, and leaves the row at its end
	 * @return the object with the fields
	 */
	public <T> RowWithProperties<T> read(JsonProtocolReader in, ResultReader<T> reader) {
		CopyingParser parser = new CopyingParser(in.parser(), this.names);
		T object = reader.read(new JsonProtocolReader(parser));
		List<@Nullable JsonProtocolReader> properties = new ArrayList<>();
		this.names.forEach((name) -> properties.add(reader(parser.copy(name))));
		return new RowWithProperties<>(object, properties);
	}

	private static @Nullable JsonProtocolReader reader(@Nullable TokenBuffer copy) {
		if (copy == null) {
			return null;
		}
		JsonParser parser = copy.asParser(ObjectReadContext.empty());
		parser.nextToken();
		return new JsonProtocolReader(parser);
	}

}
