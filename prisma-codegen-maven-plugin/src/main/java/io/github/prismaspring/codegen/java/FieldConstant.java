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

import io.github.prismaspring.codegen.schema.Arity;
import io.github.prismaspring.codegen.schema.Capability;

/**
 * What stands for a field in queries.
 *
 * @param type the type
 * @param value the expression that makes it
 */
record FieldConstant(String type, String value) {

	static FieldConstant of(ClientModel model, ClientColumn column) {
		boolean insensitive = model.client().supports(Capability.INSENSITIVE_FILTERS);
		JavaType.Kind kind = column.type().kind();
		if (column.isList()) {
			return constant("$ListField", "<" + model.type() + ", " + column.type().boxed() + ">",
					columnOf(model, column, "column"));
		}
		String nullable = column.isOptional() ? "Nullable" : "";
		return switch (kind) {
			case TEXT -> text(model, column, nullable, insensitive);
			case NUMBER -> constant("$" + nullable + column.type().numberKind() + "Field",
					"<" + model.type() + ", " + where(model, column) + ">", columnOf(model, column, maker(column)));
			case COMPARABLE -> valued("$" + nullable + "ComparableField", model, column);
			case BYTES, ENUM -> valued("$" + nullable + "ScalarField", model, column);
			case BOOLEAN -> constant("$" + nullable + "BooleanField",
					"<" + model.type() + ", " + where(model, column) + ">", columnOf(model, column, maker(column)));
			case JSON, DOCUMENT -> json(model, column, "$" + nullable + "Json");
		};
	}

	static FieldConstant of(ClientRelation relation) {
		String arguments = "<" + relation.model().type() + ", " + relation.target().type() + ", " + relation.startType()
				+ ">";
		RelationKind kind = RelationKind.of(relation);
		return new FieldConstant("$" + kind.type() + arguments,
				kind.method() + "(" + Members.quoted(relation.schemaName()) + ", " + foreignKey(relation) + "() -> "
						+ relation.target().constant() + ", " + relation.startReference() + ")");
	}

	private static FieldConstant text(ClientModel model, ClientColumn column, String nullable, boolean insensitive) {
		String where = (insensitive && !column.isUnique()) ? "$TextWhere<" + model.type() + ">" : where(model, column);
		String type = "$" + nullable + (insensitive ? "InsensitiveTextField" : "TextField");
		String value = (insensitive && !column.isUnique())
				? "text(" + Members.quoted(column.schemaName()) + ")" + role(model, column)
				: columnOf(model, column, maker(column));
		return constant(type, "<" + model.type() + ", " + where + ">", value);
	}

	private static FieldConstant json(ClientModel model, ClientColumn column, String type) {
		ClientSchema client = model.client();
		String value = columnOf(model, column, "column");
		boolean comparable = client.supports(Capability.JSON_COMPARISON);
		String types = "<" + model.type() + ", " + column.type().boxed();
		String at = ", " + (comparable ? "$ComparableJsonAt<" : "$JsonAt<") + model.type() + ">>";
		if (client.supports(Capability.JSON_PATH_LIST)) {
			return constant(type + "PathField", types + at,
					value + ", $JsonPaths." + (comparable ? "ofLists()" : "ofListsWithoutOrder()"));
		}
		if (client.supports(Capability.JSON_PATH_TEXT)) {
			return constant(type + "PathField", types + at,
					value + ", $JsonPaths." + (comparable ? "ofTexts()" : "ofTextsWithoutOrder()"));
		}
		return constant(type + "Field", types + ">", value);
	}

	private static FieldConstant valued(String type, ClientModel model, ClientColumn column) {
		return constant(type, "<" + model.type() + ", " + column.type().boxed() + ", " + where(model, column) + ">",
				columnOf(model, column, maker(column)));
	}

	private static FieldConstant constant(String type, String arguments, String column) {
		return new FieldConstant(type + arguments, "new " + type + "<>(" + column + ")");
	}

	private static String where(ClientModel model, ClientColumn column) {
		return (column.isUnique() ? "$UniqueWhere<" : "$Where<") + model.type() + ">";
	}

	private static String maker(ClientColumn column) {
		return column.isUnique() ? "unique" : "column";
	}

	private static String columnOf(ClientModel model, ClientColumn column, String maker) {
		return maker + "(" + Members.quoted(column.schemaName()) + ", " + column.type().scalarType() + ")"
				+ role(model, column);
	}

	private static String role(ClientModel model, ClientColumn column) {
		List<ClientRelation> relations = model.relationsKeyedBy(column);
		if (relations.size() == 1 && relations.get(0).field().foreignKey().size() == 1) {
			ClientRelation relation = relations.get(0);
			return ".foreignKey(" + Members.quoted(relation.schemaName()) + ", "
					+ Members.quoted(relation.field().references().get(0)) + ")";
		}
		return (!relations.isEmpty() || column.field().autoincrement()) ? ".unchecked()" : "";
	}

	private static String foreignKey(ClientRelation relation) {
		if (relation.field().arity() == Arity.LIST || !relation.field().ownsForeignKey()) {
			return "";
		}
		return "key(" + names(relation.field().foreignKey()) + ", " + names(relation.field().references()) + "), ";
	}

	private static String names(List<String> names) {
		return (names.size() == 1) ? Members.quoted(names.get(0))
				: "$List.of(" + Members.listed(names, Members::quoted) + ")";
	}

}
