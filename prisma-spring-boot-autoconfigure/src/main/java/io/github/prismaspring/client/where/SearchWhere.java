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

import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * Finds rows by the words in some columns:
 * {@code {"title":{"search":"cat"},"content":{"search":"cat"}}}. Made by the fields of a
 * model.
 *
 * @param <M> the model
 * @param fields the names of the fields
 * @param query what to search, in the notation of the database
 */
public record SearchWhere<M>(List<String> fields, String query) implements Where<M> {

	@Override
	public void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		for (String field : this.fields) {
			out.name(field).beginObject();
			out.name("search").string(this.query);
			out.endObject();
		}
		out.endObject();
	}

}
