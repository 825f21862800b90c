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

import io.github.prismaspring.codegen.source.Javadoc;
import io.github.prismaspring.codegen.source.Template;

/**
 * Source of the accessor of a field in the class of its model.
 */
final class AccessorTemplate {

	private static final String TEXT = """
			${javadoc}
			public ${type} ${method}() {
				return ${value};
			}
			""";

	private final ClientModel model;

	private final ClientField field;

	AccessorTemplate(ClientModel model, ClientField field) {
		this.model = model;
		this.field = field;
	}

	String text() {
		return (this.field instanceof ClientRelation relation) ? text(relation) : text((ClientColumn) this.field);
	}

	private String text(ClientColumn column) {
		String name = "{@code " + column.schemaName() + "}";
		return fill(column.documentation("Returns the value of " + name + "."),
				"the value of " + name + (column.isOptional() ? ", or {@code null}" : ""), column.fieldType(),
				new ColumnExpressions(column).copy());
	}

	private String text(ClientRelation relation) {
		String result = switch (relation.field().arity()) {
			case REQUIRED -> "the related row";
			case OPTIONAL -> "the related row, or {@code null} if there is none";
			case LIST -> "the related rows";
		};
		return fill(
				relation.documentation(
						"Returns the relation {@code " + relation.schemaName() + "}, which must have been included."),
				result, relation.valueType(),
				"$Loaded.require(this." + relation.names().variable() + ", "
						+ Members.quoted(this.model.schema().name()) + ", " + Members.quoted(relation.schemaName())
						+ ")");
	}

	private String fill(List<String> documentation, String result, String type, String value) {
		List<String> javadoc = new ArrayList<>(documentation);
		javadoc.add("@return " + result);
		return Template.of(TEXT)
			.with("javadoc", Javadoc.comment(javadoc))
			.with("type", type)
			.with("method", this.field.names().method())
			.with("value", value)
			.fill();
	}

}
