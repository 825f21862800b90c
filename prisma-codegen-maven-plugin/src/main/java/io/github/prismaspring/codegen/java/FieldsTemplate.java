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

import io.github.prismaspring.codegen.schema.Arity;
import io.github.prismaspring.codegen.schema.Capability;
import io.github.prismaspring.codegen.schema.CompoundKey;
import io.github.prismaspring.codegen.source.Javadoc;
import io.github.prismaspring.codegen.source.Template;

/**
 * Source of the class that holds the fields of a model.
 */
final class FieldsTemplate {

	private static final String TEXT = """
			/**
			 * The fields of {@link ${model}}.
			 */
			@$Generated("prisma-codegen-maven-plugin")
			public final class ${type} extends $${base}<${model}> {

				${constants}
				${type}() {
					super(${name}, ${model}.class, $List.of(${scalars}), ${model}::read, ${required});
				}

				@$Override
				public $List<$Field<${model}>> columns() {
					return $List.of(${columns});
				}

				@$Override
				public $List<$Relation<${model}>> relations() {
					return $List.of(${relations});
				}

				@$Override
				public $List<$Field<${model}>> key() {
					return $List.of(${key});
				}

				${accessors}
				${keys}
			}
			""";

	private static final String ACCESSORS = """
			@$Override
			public $String accessor($String name) {
				return switch (name) {
					${cases}
					default -> name;
				};
			}

			""";

	private static final String KEY = """
			/**
			 * Names a row by ${description}.
			 ${parameters}
			 * @return the filter
			 */
			public $UniqueWhere<${model}> ${method}(${declarations}) {
				return $UniqueWhere.compound(${name}, ${parts});
			}

			""";

	private final ClientModel model;

	FieldsTemplate(ClientModel model) {
		this.model = model;
	}

	TypeSource source() {
		String body = Template.of(TEXT)
			.with("model", this.model.type())
			.with("type", this.model.names().fieldsType())
			.with("base",
					this.model.client().supports(Capability.FULL_TEXT_SEARCH) ? "SearchableModelFields" : "ModelFields")
			.with("constants", Members.lines(this.model.fields(), this::constant))
			.with("name", Members.quoted(this.model.schema().name()))
			.with("scalars", Members.listed(this.model.modelColumns(), (column) -> Members.quoted(column.schemaName())))
			.with("columns", members(this.model.columns()))
			.with("relations", members(this.model.relations()))
			.with("key", members(this.model.key()))
			.with("required", required())
			.with("accessors", accessors())
			.with("keys", this.model.compoundKeys().stream().map(this::key).collect(Collectors.joining()))
			.fill();
		return new TypeSource(this.model.names().fieldsType(), body);
	}

	private static String members(List<? extends ClientField> fields) {
		return Members.listed(fields, (field) -> "this." + field.names().variable());
	}

	private String required() {
		return this.model.columns()
			.stream()
			.filter((column) -> column.field().arity() == Arity.REQUIRED)
			.findFirst()
			.map((column) -> Members.quoted(column.schemaName()))
			.orElse("null");
	}

	private String constant(ClientField field) {
		String kind = (field instanceof ClientRelation) ? "relation" : "column";
		FieldConstant constant = (field instanceof ClientRelation relation) ? FieldConstant.of(relation)
				: FieldConstant.of(this.model, (ClientColumn) field);
		return Javadoc.comment(field.documentation("The " + kind + " {@code " + field.schemaName() + "}."))
				+ "public final " + constant.type() + " " + field.names().variable() + " = " + constant.value() + ";\n";
	}

	private String accessors() {
		List<ClientField> renamed = this.model.fields()
			.stream()
			.filter((field) -> !field.names().method().equals(field.schemaName()))
			.toList();
		if (renamed.isEmpty()) {
			return "";
		}
		return Template.of(ACCESSORS)
			.with("cases",
					Members.lines(renamed,
							(field) -> "case " + Members.quoted(field.schemaName()) + " -> "
									+ Members.quoted(field.names().method()) + ";"))
			.fill();
	}

	private String key(CompoundKey key) {
		List<ClientColumn> columns = this.model.columns(key.fields());
		return Template.of(KEY)
			.with("description", description(columns))
			.with("parameters",
					Members.lines(columns,
							(column) -> "* @param " + column.names().variable() + " the value of {@code "
									+ column.schemaName() + "}"))
			.with("model", this.model.type())
			.with("method", this.model.names().key(key.name()))
			.with("declarations",
					Members.listed(columns, (column) -> column.type().value() + " " + column.names().variable()))
			.with("name", Members.quoted(key.name()))
			.with("parts", Members.listed(columns, FieldsTemplate::part))
			.fill();
	}

	private static String description(List<ClientColumn> columns) {
		String last = "{@code " + columns.get(columns.size() - 1).schemaName() + "}";
		return Members.listed(columns.subList(0, columns.size() - 1), (column) -> "{@code " + column.schemaName() + "}")
				+ " and " + last;
	}

	private static String part(ClientColumn column) {
		String variable = column.names().variable();
		return "part(this." + variable + ", " + variable + ")";
	}

}
