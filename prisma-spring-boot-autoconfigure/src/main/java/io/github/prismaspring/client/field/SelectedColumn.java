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

package io.github.prismaspring.client.field;

import io.github.prismaspring.client.model.Columns;
import io.github.prismaspring.client.scalar.JoinedValues;
import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.client.select.Selected;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * A column as a selected part of a row.
 *
 * @param name the name of the field
 * @param type the scalar type
 * @param form how many values it has
 */
record SelectedColumn(String name, ScalarType<?> type, Form form) implements Selected {

	@Override
	public boolean isNullable() {
		return this.form == Form.NULLABLE;
	}

	@Override
	public boolean isChangedWithinJoin() {
		return (this.form == Form.LIST) ? JoinedValues.areChangedInLists(this.type)
				: JoinedValues.areChanged(this.type);
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		out.bool(true);
	}

	@Override
	public Object read(JsonProtocolReader in) {
		return (this.form == Form.LIST) ? Columns.list(in, this.type::read) : this.type.read(in);
	}

	/**
	 * How many values a column has.
	 */
	enum Form {

		REQUIRED, NULLABLE, LIST

	}

}
