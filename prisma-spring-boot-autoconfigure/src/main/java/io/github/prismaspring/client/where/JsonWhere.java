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

import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a JSON document or on a value inside of it:
 * {@code {"meta":{"path":["a"],"string_contains":"x"}}}. Made by the fields of a model.
 *
 * @param <M> the model
 * @param field the name of the field
 * @param path where the value is, or {@code null} for the whole document
 * @param form how the database wants the path
 * @param operator Prisma's name of the operator
 * @param operand what the value is compared with
 */
public record JsonWhere<M>(String field, @Nullable JsonPath path, JsonPathForm form, String operator,
		Value operand) implements Where<M> {

	@Override
	public void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		out.name(this.field).beginObject();
		writePropertiesTo(out);
		out.endObject();
		out.endObject();
	}

	void writePropertiesTo(JsonProtocolWriter out) {
		if (this.path != null) {
			this.path.writeTo(out.name("path"), this.form);
		}
		this.operand.writeTo(out.name(this.operator));
	}

}
