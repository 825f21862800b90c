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

package io.github.prismaspring.codegen.java;

import io.github.prismaspring.codegen.naming.FieldNames;
import io.github.prismaspring.codegen.schema.Arity;
import io.github.prismaspring.codegen.schema.ColumnField;

/**
 * Column of a {@link ClientModel}.
 *
 * @param field the field in the schema
 * @param names its names
 * @param type the Java type of its values
 */
record ClientColumn(ColumnField field, FieldNames names, JavaType type) implements ClientField {

	@Override
	public String rowType() {
		return isList() ? "@$Nullable " + fieldType() : this.type.nullable();
	}

	@Override
	public String fieldType() {
		return switch (this.field.arity()) {
			case REQUIRED -> this.type.value();
			case OPTIONAL -> this.type.nullable();
			case LIST -> "$List<" + this.type.boxed() + ">";
		};
	}

	@Override
	public String read() {
		return switch (this.field.arity()) {
			case REQUIRED -> this.type.read();
			case OPTIONAL -> "(in.isNull()) ? null : " + this.type.read();
			case LIST -> "$Columns.list(in, " + this.type.readerReference() + ")";
		};
	}

	/**
	 * Return the type of the parameter of a method that sets the column.
	 * @return the type with its annotation
	 */
	String parameterType() {
		return isList() ? "$Collection<" + this.type.boxed() + ">" : fieldType();
	}

	/**
	 * Return whether the schema says that the model class does not have the column.
	 * @return {@code true} if a line of its comment is {@code @java.omit}
	 */
	boolean isMarkedAsOmitted() {
		return Directive.OMIT.isOn(this.field);
	}

	/**
	 * Return whether the schema says that clients of an application cannot set the
	 * column.
	 * @return {@code true} if a line of its comment is {@code @java.readOnly}
	 */
	boolean isReadOnly() {
		return Directive.READ_ONLY.isOn(this.field);
	}

	boolean isList() {
		return this.field.arity() == Arity.LIST;
	}

	boolean isOptional() {
		return this.field.arity() == Arity.OPTIONAL;
	}

	boolean isUnique() {
		return this.field.id() || this.field.unique();
	}

}
