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

package io.github.prismaspring.client.view;

import java.lang.reflect.Type;

import io.github.prismaspring.client.field.ListField;
import io.github.prismaspring.client.field.NullableColumn;
import io.github.prismaspring.client.field.RequiredColumn;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.select.Selectable;
import org.jspecify.annotations.Nullable;

/**
 * A column with one value.
 *
 * @param <M> the model
 * @param selectable the column
 * @param type the Java type of its values
 * @param nullable whether a row may lack the value
 */
record ColumnMember<M>(Selectable<M, ?> selectable, Type type, boolean nullable) implements ViewMember<M> {

	static <M> ViewMember<M> of(Field<M> field) {
		if (field instanceof RequiredColumn<M, ?, ?> required) {
			return new ColumnMember<>(required, required.column().type().javaType(), false);
		}
		if (field instanceof NullableColumn<M, ?, ?> optional) {
			return new ColumnMember<>(optional, optional.column().type().javaType(), true);
		}
		if (field instanceof ListField<M, ?> list) {
			return new ListMember<>(list, list.column().type().javaType());
		}
		throw new IllegalArgumentException("%s is a column of an unknown kind".formatted(field.name()));
	}

	@Override
	public @Nullable ViewPart<M> read(ViewComponent component, ViewResolution resolution) {
		if (component.isNullable() == this.nullable) {
			if (component.type().equals(this.type)) {
				return ViewPart.of(this.selectable);
			}
			if (this.type == Integer.class && component.type() == Long.class) {
				return ViewPart.widened(this.selectable);
			}
		}
		resolution.add(component.mismatch(expected()));
		return null;
	}

	private String expected() {
		String name = (this.nullable) ? "@Nullable " + TypeName.of(this.type) : TypeName.unboxed(this.type);
		return name + " for " + this.selectable.place();
	}

}
