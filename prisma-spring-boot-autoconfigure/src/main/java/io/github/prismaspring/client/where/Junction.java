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

package io.github.prismaspring.client.where;

import java.util.List;
import java.util.stream.Stream;

import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * Filters of which all or at least one must be passed.
 *
 * @param <M> the model
 * @param kind all or one
 * @param wheres the filters, two or more
 */
record Junction<M>(Kind kind, List<Where<M>> wheres) implements Where<M> {

	static <M> Where<M> of(Kind kind, Stream<Where<M>> wheres) {
		List<Where<M>> parts = wheres.filter((where) -> !where.isEverything())
			.flatMap((where) -> partsOf(kind, where))
			.toList();
		return switch (parts.size()) {
			case 0 -> Where.everything();
			case 1 -> parts.get(0);
			default -> new Junction<>(kind, parts);
		};
	}

	private static <M> Stream<Where<M>> partsOf(Kind kind, Where<M> where) {
		return (where instanceof Junction<M> junction && junction.kind == kind) ? junction.wheres.stream()
				: Stream.of(where);
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		out.name(this.kind.name()).beginArray();
		this.wheres.forEach((where) -> where.writeTo(out));
		out.endArray();
		out.endObject();
	}

	/**
	 * Named as in the JSON protocol.
	 */
	enum Kind {

		AND, OR

	}

}
