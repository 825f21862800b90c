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

/**
 * A condition on a text that can ignore case, on databases that let a query choose. Made
 * by the fields of a model.
 *
 * @param <M> the model
 * @param field the name of the field
 * @param operator Prisma's name of the operator
 * @param operand what the field is compared with
 * @param mode how letters are compared
 */
public record TextWhere<M>(String field, String operator, Value operand, Mode mode) implements Where<M> {

	/**
	 * Ignores the case of letters.
	 * @return the same condition without regard to case
	 */
	public TextWhere<M> insensitive() {
		return new TextWhere<>(this.field, this.operator, this.operand, Mode.INSENSITIVE);
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		out.name(this.field).beginObject();
		this.operand.writeTo(out.name(this.operator));
		if (this.mode == Mode.INSENSITIVE) {
			out.name("mode").string("insensitive");
		}
		out.endObject();
		out.endObject();
	}

	/**
	 * How letters are compared.
	 */
	public enum Mode {

		/**
		 * As the column's collation has it.
		 */
		DEFAULT,

		/**
		 * Without regard to case.
		 */
		INSENSITIVE

	}

}
