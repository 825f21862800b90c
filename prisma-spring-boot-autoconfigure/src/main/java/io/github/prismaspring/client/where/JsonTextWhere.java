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

import io.github.prismaspring.engine.JsonProtocolWriter;

import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * A condition on a text inside of a JSON document:
 * {@code {"json":{"path":["a"],"string_contains":"x","mode":"insensitive"}}}. Made by the
 * fields of a model.
 *
 * @param <M> the model
 * @param condition the condition without regard to the mode
 * @param mode how letters are compared
 */
public record JsonTextWhere<M>(JsonWhere<M> condition, TextWhere.Mode mode) implements Where<M> {

	/**
	 * Ignores the case of letters.
	 * @return the same condition without regard to case
	 * @throws InvalidDataAccessApiUsageException if the condition is on a whole document
	 * of a database whose paths are lists, such as PostgreSQL: Prisma makes SQL of it
	 * that fails there
	 */
	public JsonTextWhere<M> insensitive() {
		if (this.condition.path() == null && this.condition.form() == JsonPathForm.LIST) {
			throw new InvalidDataAccessApiUsageException(
					("'%s': case can be ignored only where a path leads to, not in a whole document; use path(…)")
						.formatted(this.condition.field()));
		}
		return new JsonTextWhere<>(this.condition, TextWhere.Mode.INSENSITIVE);
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		out.name(this.condition.field()).beginObject();
		this.condition.writePropertiesTo(out);
		if (this.mode == TextWhere.Mode.INSENSITIVE) {
			out.name("mode").string("insensitive");
		}
		out.endObject();
		out.endObject();
	}

}
