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

import io.github.prismaspring.codegen.naming.ClientNames;
import io.github.prismaspring.codegen.schema.ColumnField;
import io.github.prismaspring.codegen.schema.EnumReference;
import io.github.prismaspring.codegen.schema.NativeType;
import io.github.prismaspring.codegen.schema.ScalarType;
import org.jspecify.annotations.Nullable;

/**
 * Java type of the values of a column.
 *
 * @param kind what its values can do
 * @param value the type of a value that is there
 * @param boxed the same as a type argument
 * @param scalarType the expression for its type at run time
 * @param reader the method that reads a value, or the expression of the object that does
 */
record JavaType(Kind kind, String value, String boxed, String scalarType, String reader) {

	static JavaType of(ColumnField column, ClientNames names) {
		if (column.type() instanceof EnumReference reference) {
			String type = "$." + names.enumType(reference.name()).type();
			return new JavaType(Kind.ENUM, type, type, type + ".scalarType()", "");
		}
		NativeType nativeType = column.nativeType();
		return of((ScalarType) column.type(), (nativeType != null) ? nativeType.name() : null);
	}

	/**
	 * Return the type of the objects that the documents of a column are.
	 * @param document the type
	 * @param column the names of model and field
	 * @param constant the expression for the field
	 * @return the Java type
	 */
	static JavaType of(DocumentType document, String column, String constant) {
		return new JavaType(Kind.DOCUMENT, document.name(), document.name(),
				"$ScalarTypes.json(" + Members.quoted(column) + ", " + document.literal() + ")",
				constant + ".column().type()");
	}

	private static JavaType of(ScalarType type, @Nullable String nativeType) {
		return switch (type) {
			case STRING -> "Uuid".equals(nativeType) ? object(Kind.COMPARABLE, "$UUID", "UUID", "uuid")
					: object(Kind.TEXT, "$String", "STRING", "string");
			case BOOLEAN -> primitive(Kind.BOOLEAN, "boolean", "$Boolean", "BOOLEAN", "bool");
			case INT -> primitive(Kind.NUMBER, "int", "$Integer", "INT", "int32");
			case BIG_INT -> primitive(Kind.NUMBER, "long", "$Long", "BIG_INT", "bigInt");
			case FLOAT -> primitive(Kind.NUMBER, "double", "$Double", "FLOAT", "float64");
			case SINGLE_FLOAT -> primitive(Kind.NUMBER, "double", "$Double", "SINGLE_FLOAT", "float64");
			case DECIMAL -> object(Kind.NUMBER, "$BigDecimal", "DECIMAL", "decimal");
			case DATE_TIME -> dateTime((nativeType != null) ? nativeType : "", "");
			case FINE_DATE_TIME -> dateTime((nativeType != null) ? nativeType : "", "FINE_");
			case JSON -> object(Kind.JSON, "$JsonNode", "JSON", "json");
			case BYTES -> object(Kind.BYTES, "byte[]", "BYTES", "bytes");
		};
	}

	private static JavaType dateTime(String nativeType, String precision) {
		return switch (nativeType) {
			case "Date" -> object(Kind.COMPARABLE, "$LocalDate", "LOCAL_DATE", "localDate");
			case "Time", "Timetz" -> object(Kind.COMPARABLE, "$LocalTime", precision + "LOCAL_TIME", "localTime");
			default -> object(Kind.COMPARABLE, "$Instant", precision + "DATE_TIME", "dateTime");
		};
	}

	private static JavaType object(Kind kind, String type, String constant, String reader) {
		return new JavaType(kind, type, type, "$ScalarTypes." + constant, reader);
	}

	private static JavaType primitive(Kind kind, String type, String boxed, String constant, String reader) {
		return new JavaType(kind, type, boxed, "$ScalarTypes." + constant, reader);
	}

	boolean isPrimitive() {
		return !this.value.equals(this.boxed);
	}

	/**
	 * Return the type of a value that may be missing.
	 * @return the type with its annotation
	 */
	String nullable() {
		return (this.kind == Kind.BYTES) ? "byte @$Nullable []" : "@$Nullable " + this.boxed;
	}

	String read() {
		return switch (this.kind) {
			case ENUM -> this.scalarType + ".read(in)";
			case DOCUMENT -> this.reader + ".read(in)";
			default -> "in." + this.reader + "()";
		};
	}

	String readerReference() {
		return switch (this.kind) {
			case ENUM -> this.scalarType + "::read";
			case DOCUMENT -> this.reader + "::read";
			default -> "$JsonProtocolReader::" + this.reader;
		};
	}

	/**
	 * Return the expression that stands for the type of a value at run time.
	 * @return a class or a type reference
	 */
	String literal() {
		return (this.kind == Kind.DOCUMENT) ? new DocumentType(this.value).literal() : this.boxed + ".class";
	}

	/**
	 * Return the kind of number that the type holds.
	 * @return the name that the classes of its columns begin with
	 */
	String numberKind() {
		return switch (this.boxed) {
			case "$Integer" -> "Int";
			case "$Long" -> "BigInt";
			case "$Double" -> "Float";
			default -> "Decimal";
		};
	}

	/**
	 * What the values of a column can do.
	 */
	enum Kind {

		TEXT, NUMBER, BOOLEAN, COMPARABLE, JSON, DOCUMENT, BYTES, ENUM

	}

}
