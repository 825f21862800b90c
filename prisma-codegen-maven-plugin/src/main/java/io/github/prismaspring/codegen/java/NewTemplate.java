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

import io.github.prismaspring.codegen.source.Template;

/**
 * Source of the record that describes a new row as a client of an application gives it.
 */
final class NewTemplate {

	private static final String TEXT = """
			/**
			 * A new {@link ${model}} as a client of the application describes it. What the database
			 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
			 * is not part of it; {@code and} adds what only the application may set.
			 ${parameters}
			 */
			@$Generated("prisma-codegen-maven-plugin")
			public record ${type}(
					${components}
			) implements ${row}<${model}> {

				@$Override
				public $Data<${model}> toData() {
					return $NewValues.<${model}>none()
						${values}
						.toData();
				}

				@$Override
				public $NewRow<${model}> and($Assign<${model}> assign) {
					return $NewRow.of(toData()).and(assign);
				}

			}
			""";

	private final ClientModel model;

	private final InputConstraints constraints;

	private final List<ClientColumn> columns;

	NewTemplate(ClientModel model, InputConstraints constraints) {
		this.model = model;
		this.constraints = constraints;
		this.columns = new InputColumns(model).ofNew();
	}

	TypeSource source() {
		String body = Template.of(TEXT)
			.with("model", this.model.type())
			.with("type", this.model.names().newType())
			.with("row", this.model.isSkippable() ? "$SkippableRow" : "$NewRow")
			.with("parameters",
					this.columns.isEmpty() ? "" : "*\n" + Members.lines(this.columns, NewTemplate::parameter))
			.with("components", String.join(",\n", this.columns.stream().map(this::component).toList()))
			.with("values", Members.lines(this.columns, this::value))
			.fill();
		return new TypeSource(this.model.names().newType(), body);
	}

	private static String parameter(ClientColumn column) {
		String otherwise = "the value of {@code " + column.schemaName() + "}"
				+ (column.field().neededOnCreate() ? "" : ", or {@code null} for its default or else none");
		return "* @param " + column.names().input() + " " + String.join(" ", column.documentation(otherwise)).strip();
	}

	private String component(ClientColumn column) {
		boolean required = column.field().neededOnCreate();
		List<String> parts = new ArrayList<>();
		if (!column.names().input().equals(column.schemaName())) {
			parts.add("@$JsonProperty(" + Members.quoted(column.schemaName()) + ")");
		}
		if (column.type().kind() == JavaType.Kind.JSON && !column.isList()) {
			parts.add("@$JsonDeserialize(using = $NullableJsonDeserializer.class)");
		}
		parts.addAll(required ? this.constraints.ofRequired(column) : this.constraints.ofOptional(column));
		parts.add(required ? column.type().boxed() : optionalType(column));
		parts.add(column.names().input());
		return String.join(" ", parts);
	}

	private String optionalType(ClientColumn column) {
		return column.isList() ? "@$Nullable " + this.constraints.listOf(column) : column.type().nullable();
	}

	private String value(ClientColumn column) {
		String method = column.field().neededOnCreate() ? "required" : "optional";
		return "." + method + "(" + this.model.constant() + "." + column.names().variable() + ", this."
				+ column.names().input() + ")";
	}

}
