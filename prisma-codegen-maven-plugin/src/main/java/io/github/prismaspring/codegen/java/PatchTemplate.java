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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.prismaspring.codegen.source.Javadoc;
import io.github.prismaspring.codegen.source.Template;

/**
 * Source of the class that describes a change as a client of an application gives it.
 */
final class PatchTemplate {

	private static final String TEXT = """
			/**
			 * A change to a {@link ${model}} as a client of the application describes it: each column
			 * is absent, null or a value. Jackson reads it from a JSON merge patch
			 * (RFC 7396). The id, what the
			 * database or Prisma set themselves and what is marked {@code @java.readOnly} cannot be
			 * changed by it. Immutable.
			 */
			@$Generated("prisma-codegen-maven-plugin")
			@$JsonDeserialize(using = ${type}.Reader.class)
			public final class ${type} implements $Patch<${model}>, $JacksonSerializable {

				private static final ${type} EMPTY = new ${type}($PatchValues.none());

				private final $PatchValues<${model}> patchValues;

				${fields}
				private ${type}($PatchValues<${model}> patchValues) {
					this.patchValues = patchValues;
					${assignments}
				}

				/**
				 * Returns the patch that changes nothing.
				 * @return the patch in which every column is absent
				 */
				public static ${type} empty() {
					return EMPTY;
				}

				${methods}
				/**
				 * Returns whether a column is not absent.
				 * @param field the column
				 * @return whether it is set to a value or to null
				 */
				public boolean contains($Field<${model}> field) {
					return this.patchValues.contains(field);
				}

				@$Override
				public $List<$ColumnAssign<${model}>> toAssigns() {
					return this.patchValues.toAssigns();
				}

				@$Override
				public void serialize($JsonGenerator generator, $SerializationContext context) {
					this.patchValues.serialize(generator, context);
				}

				@$Override
				public void serializeWithType($JsonGenerator generator, $SerializationContext context, $TypeSerializer type) {
					serialize(generator, context);
				}

				@$Override
				public boolean equals(@$Nullable $Object other) {
					return other instanceof ${type} that && this.patchValues.equals(that.patchValues);
				}

				@$Override
				public int hashCode() {
					return this.patchValues.hashCode();
				}

				@$Override
				public $String toString() {
					return ${name} + this.patchValues;
				}

				static final class Reader extends $PatchDeserializer<${type}> {

					Reader() {
						super(EMPTY, $List.of(${names}));
					}

					@$Override
					protected ${type} read(${type} patch, $String field, $PatchReader in) {
						return switch (field) {
							${cases}
							default -> throw new $IllegalArgumentException(field);
						};
					}

				}

			}
			""";

	private static final String METHODS = """
			${getterDoc}
			public ${nullableType} ${name}() {
				return ${value};
			}

			${setterDoc}
			public ${type} ${name}(${parameterType} ${name}) {
				return new ${type}(this.patchValues.with(${constant}.set(${name}), ${name}));
			}

			""";

	private final ClientModel model;

	private final InputConstraints constraints;

	private final String type;

	private final List<ClientColumn> columns;

	PatchTemplate(ClientModel model, InputConstraints constraints) {
		this.model = model;
		this.constraints = constraints;
		this.type = model.names().patchType();
		this.columns = new InputColumns(model).ofPatch();
	}

	TypeSource source() {
		String body = Template.of(TEXT)
			.with("model", this.model.type())
			.with("type", this.type)
			.with("name", Members.quoted(this.type))
			.with("fields", Members.lines(this.columns, this::field))
			.with("assignments",
					Members.lines(this.columns,
							(column) -> "this." + column.names().input() + " = " + "patchValues.get(" + constant(column)
									+ ");"))
			.with("methods", this.columns.stream().map(this::methods).collect(Collectors.joining()))
			.with("names", Members.listed(this.columns, (column) -> Members.quoted(column.schemaName())))
			.with("cases", Members.lines(this.columns, this::readCase))
			.fill();
		// JacksonSerializable has a nested type Base, ValueDeserializer has None
		return new TypeSource(this.type, List.of("Base", "None", "Reader"), body);
	}

	private String field(ClientColumn column) {
		String annotations = Members.lines(this.constraints.ofOptional(column), (annotation) -> annotation);
		String fieldType = column.isList() ? "@$Nullable " + this.constraints.listOf(column) : column.type().nullable();
		return annotations + "private final " + fieldType + " " + column.names().input() + ";\n";
	}

	private String methods(ClientColumn column) {
		String code = "{@code " + column.schemaName() + "}";
		String name = column.names().input();
		return Template.of(METHODS)
			.with("getterDoc",
					comment(column, "Returns what " + code + " is set to.",
							"@return the value; {@code null} if it is taken away, or absent"))
			.with("setterDoc",
					comment(column, "Sets " + code + ".",
							"@param " + name + " the value"
									+ (column.isOptional() ? ", or {@code null} to take it away" : ""),
							"@return the patch with this value"))
			.with("type", this.type)
			.with("name", name)
			.with("nullableType", nullableType(column))
			.with("parameterType", column.fieldType())
			.with("value", isMutable(column) ? "this.patchValues.get(" + constant(column) + ")" : "this." + name)
			.with("constant", constant(column))
			.fill();
	}

	private static String comment(ClientColumn column, String otherwise, String... tags) {
		List<String> lines = new ArrayList<>(column.documentation(otherwise));
		Stream.of(tags).forEach(lines::add);
		return Javadoc.comment(lines);
	}

	private String readCase(ClientColumn column) {
		String method = column.isList() ? "list" : (column.isOptional() ? "optional" : "required");
		return "case " + Members.quoted(column.schemaName()) + " -> patch." + column.names().input() + "(in." + method
				+ "(" + column.type().literal() + "));";
	}

	private static String nullableType(ClientColumn column) {
		return column.isList() ? "@$Nullable " + column.fieldType() : column.type().nullable();
	}

	private static boolean isMutable(ClientColumn column) {
		return column.type().kind() == JavaType.Kind.BYTES || column.type().kind() == JavaType.Kind.JSON;
	}

	private String constant(ClientColumn column) {
		return this.model.constant() + "." + column.names().variable();
	}

}
