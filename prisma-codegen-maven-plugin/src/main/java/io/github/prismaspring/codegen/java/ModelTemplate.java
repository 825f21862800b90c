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

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.prismaspring.codegen.source.Javadoc;
import io.github.prismaspring.codegen.source.Template;
import org.jspecify.annotations.Nullable;

/**
 * Source of the class whose objects are the rows of a model.
 */
final class ModelTemplate {

	private static final String TEXT = """
			${javadoc}
			@$Generated("prisma-codegen-maven-plugin")
			public final class ${type} implements $JacksonSerializable {

				${fields}
				private ${type}(${row} row) {
					${assignments}
				}

				static ${type} read($JsonProtocolReader in) {
					${row} row = new ${row}();
					in.beginObject();
					for ($String name = in.nextName(); name != null; name = in.nextName()) {
						switch (name) {
							${cases}
							default -> in.skip();
						}
					}
					return new ${type}(row);
				}

				${accessors}
				${isLoaded}
				@$Override
				public void serialize($JsonGenerator generator, $SerializationContext context) {
					$ModelJson json = $ModelJson.begin(generator, context);
					${properties}
					json.end();
				}

				@$Override
				public void serializeWithType($JsonGenerator generator, $SerializationContext context, $TypeSerializer type) {
					serialize(generator, context);
				}

				@$Override
				public boolean equals(@$Nullable $Object other) {
					return ${equality};
				}

				@$Override
				public int hashCode() {
					return $Objects.hash(${hash});
				}

				@$Override
				public $String toString() {
					return ${description};
				}

				private static final class ${row} {

					${rowFields}
				}

			}
			""";

	private static final String IS_LOADED = """
			/**
			 * Returns whether a relation was included.
			 * @param relation the relation
			 * @return whether its accessor has an answer
			 */
			public boolean isLoaded($Relation<${type}> relation) {
				return switch (relation.name()) {
					${cases}
					default -> throw new $IllegalArgumentException(relation.name());
				};
			}

			""";

	private final ClientModel model;

	private final String type;

	ModelTemplate(ClientModel model) {
		this.model = model;
		this.type = model.names().type();
	}

	TypeSource source() {
		List<ClientField> fields = this.model.columnsThenRelations();
		String row = this.type.equals("Row") ? "Row_" : "Row";
		String body = Template.of(TEXT)
			.with("javadoc", javadoc())
			.with("type", this.type)
			.with("row", row)
			.with("fields", Members.lines(fields, (field) -> "private final " + declaration(field, field.fieldType())))
			.with("assignments", Members.lines(fields, this::assignment))
			.with("cases", Members.lines(fields, this::readCase))
			.with("accessors", Members.lines(fields, (field) -> new AccessorTemplate(this.model, field).text()))
			.with("isLoaded", isLoaded())
			.with("properties", Members.lines(fields, this::property))
			.with("equality", equality())
			.with("hash", Members.listed(this.model.modelColumns(), (column) -> new ColumnExpressions(column).hash()))
			.with("description", description())
			.with("rowFields", Members.lines(fields, (field) -> "private " + declaration(field, field.rowType())))
			.fill();
		// JacksonSerializable has a nested type Base
		return new TypeSource(this.type, List.of("Base", row), body);
	}

	private String javadoc() {
		@Nullable String documentation = this.model.schema().documentation();
		return Javadoc.comment((documentation != null && !documentation.isBlank()) ? Javadoc.lines(documentation)
				: List.of("A row of the model " + this.model.schema().name() + "."));
	}

	private String declaration(ClientField field, String fieldType) {
		return fieldType + " " + field.names().variable() + ";\n";
	}

	private String assignment(ClientField field) {
		String variable = field.names().variable();
		if (field instanceof ClientColumn column && !column.isOptional()) {
			return "this." + variable + " = $Columns.require(row." + variable + ", "
					+ Members.quoted(this.model.schema().name() + "." + field.schemaName()) + ");";
		}
		return "this." + variable + " = row." + variable + ";";
	}

	private String readCase(ClientField field) {
		return "case " + Members.quoted(field.schemaName()) + " -> {\n\trow." + field.names().variable() + " = "
				+ field.read() + ";\n}";
	}

	private String isLoaded() {
		if (this.model.relations().isEmpty()) {
			return "";
		}
		return Template.of(IS_LOADED)
			.with("type", this.type)
			.with("cases",
					Members.lines(this.model.relations(),
							(relation) -> "case " + Members.quoted(relation.schemaName()) + " -> this."
									+ relation.names().variable() + " != null;"))
			.fill();
	}

	private String property(ClientField field) {
		String method = (field instanceof ClientColumn) ? "column" : "relation";
		return "json." + method + "(" + Members.quoted(field.schemaName()) + ", this." + field.names().variable()
				+ ");";
	}

	private String equality() {
		Stream<String> conditions = this.model.modelColumns()
			.stream()
			.map((column) -> new ColumnExpressions(column).isEqual());
		String isInstance = "other instanceof " + this.type;
		return this.model.modelColumns().isEmpty() ? isInstance
				: Stream.concat(Stream.of(isInstance + " that"), conditions).collect(Collectors.joining(" && "));
	}

	private String description() {
		String columns = this.model.modelColumns()
			.stream()
			.map((column) -> column.schemaName() + "=\" + " + new ColumnExpressions(column).describe())
			.collect(Collectors.joining(" + \", "));
		String name = this.model.schema().name();
		return columns.isEmpty() ? Members.quoted(name + "[]") : "\"" + name + "[" + columns + " + \"]\"";
	}

}
