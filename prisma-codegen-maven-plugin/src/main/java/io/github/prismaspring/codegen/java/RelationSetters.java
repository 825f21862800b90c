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
import java.util.Optional;

import io.github.prismaspring.codegen.schema.Arity;
import io.github.prismaspring.codegen.schema.CompoundKey;

/**
 * Source of the methods by which a step of a create is given a relation: by its foreign
 * key, by a row that exists, or by a row that is created too.
 */
final class RelationSetters {

	private final ClientRelation relation;

	private final SetterTemplate setter;

	RelationSetters(ClientRelation relation, SetterTemplate setter) {
		this.relation = relation;
		this.setter = setter;
	}

	String text() {
		if (this.relation.field().arity() == Arity.LIST) {
			return many();
		}
		return foreignKey() + connect() + (this.relation.target().canCreate() ? create() + connectOrCreate() : "");
	}

	private String foreignKey() {
		List<ClientColumn> columns = this.relation.model().columns(this.relation.field().foreignKey());
		if (columns.size() < this.relation.field().foreignKey().size()) {
			return "";
		}
		return switch (columns.size()) {
			case 0 -> "";
			case 1 -> foreignKey(columns.get(0));
			default -> foreignKey(columns);
		};
	}

	private String foreignKey(ClientColumn column) {
		String parameter = column.names().variable();
		return this.setter.method(
				column.documentation("Sets {@code " + column.schemaName() + "}, the foreign key of {@code "
						+ this.relation.schemaName() + "}."),
				List.of(parameter + " the key of the related row"
						+ (column.isOptional() ? ", or {@code null} for none" : "")),
				column.names().method(), column.parameterType() + " " + parameter,
				parameter + ".set(" + parameter + ")");
	}

	private String foreignKey(List<ClientColumn> columns) {
		ClientModel target = this.relation.target();
		Optional<CompoundKey> key = target.compoundKeys()
			.stream()
			.filter((candidate) -> candidate.fields().size() == columns.size()
					&& candidate.fields().containsAll(this.relation.field().references()))
			.findFirst();
		if (key.isEmpty()) {
			return "";
		}
		String call = target.constant() + "." + target.names().key(key.get().name()) + "("
				+ Members.listed(key.get().fields(), (field) -> variableFor(field, columns)) + ")";
		return this.setter.method(List.of("Sets the foreign key of {@code " + this.relation.schemaName() + "}."),
				columns.stream()
					.map((column) -> column.names().variable() + " the value of {@code " + column.schemaName() + "}")
					.toList(),
				this.relation.model().names().foreignKey(this.relation.field().foreignKey()),
				Members.listed(columns, (column) -> column.type().value() + " " + column.names().variable()),
				this.relation.names().variable() + ".related().foreignKey(" + call + ")");
	}

	private String variableFor(String reference, List<ClientColumn> columns) {
		return columns.get(this.relation.field().references().indexOf(reference)).names().variable();
	}

	private String connect() {
		String parameter = this.relation.names().variable();
		return this.setter.method(List.of("Connects " + code() + " to a row that exists."),
				List.of(parameter + " names the row"), this.relation.names().method(),
				"$UniqueWhere<" + this.relation.target().type() + "> " + parameter,
				parameter + ".connect(" + parameter + ")");
	}

	private String create() {
		String parameter = this.relation.names().variable();
		String ready = "$." + this.relation.target().names().createType() + ".Ready";
		return this.setter.method(List.of("Creates the row that " + code() + " relates to."),
				List.of(parameter + " leads through its steps"), this.relation.names().method(),
				"$Function<" + this.relation.startType() + ", " + ready + "> " + parameter,
				parameter + ".create(" + parameter + ")");
	}

	private String connectOrCreate() {
		String parameter = this.relation.names().variable();
		String create = parameter.equals("create") ? "created" : "create";
		String ready = "$." + this.relation.target().names().createType() + ".Ready";
		return this.setter.method(List.of("Connects " + code() + " to a row, which is created if it does not exist."),
				List.of(parameter + " names the row", create + " leads through its steps if it does not exist"),
				this.relation.names().method(),
				"$UniqueWhere<" + this.relation.target().type() + "> " + parameter + ", $Function<"
						+ this.relation.startType() + ", " + ready + "> " + create,
				parameter + ".connectOrCreate(" + parameter + ", " + create + ")");
	}

	private String many() {
		String parameter = this.relation.names().variable();
		return this.setter.method(
				List.of("Writes to " + code() + ": creates related rows or connects those that exist."),
				List.of(parameter + " adds what to do"), this.relation.names().method(),
				"$UnaryOperator<$" + RelationKind.of(this.relation).nestedType() + "<" + this.relation.target().type()
						+ ", " + this.relation.startType() + ">> " + parameter,
				parameter + ".write(" + parameter + ")");
	}

	private String code() {
		return "{@code " + this.relation.schemaName() + "}";
	}

}
