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

package io.github.prismaspring.client.read;

import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * Sorts by a column that may be null: {@code {"name":{"sort":"asc","nulls":"last"}}}.
 * Made by the fields of a model.
 *
 * @param <M> the model
 * @param field the name of the field
 * @param direction up or down
 * @param nulls where rows without a value go
 */
public record NullableOrder<M>(String field, Direction direction, Nulls nulls) implements Order<M>, GroupOrder<M> {

	/**
	 * Puts rows without a value first.
	 * @return the same criterion with nulls first
	 */
	public NullableOrder<M> nullsFirst() {
		return new NullableOrder<>(this.field, this.direction, Nulls.FIRST);
	}

	/**
	 * Puts rows without a value last.
	 * @return the same criterion with nulls last
	 */
	public NullableOrder<M> nullsLast() {
		return new NullableOrder<>(this.field, this.direction, Nulls.LAST);
	}

	@Override
	public String groupedField() {
		return this.field;
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		if (this.nulls == Nulls.DATABASE_DEFAULT) {
			new ScalarOrder<M>(this.field, this.direction).writeTo(out);
			return;
		}
		out.beginObject();
		out.name(this.field).beginObject();
		out.name("sort").string(this.direction.protocolName());
		out.name("nulls").string((this.nulls == Nulls.FIRST) ? "first" : "last");
		out.endObject();
		out.endObject();
	}

	/**
	 * Where rows without a value go.
	 */
	public enum Nulls {

		/**
		 * Where the database puts them.
		 */
		DATABASE_DEFAULT,

		/**
		 * Before all others.
		 */
		FIRST,

		/**
		 * After all others.
		 */
		LAST

	}

}
