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
import java.util.Optional;
import java.util.stream.Stream;

import io.github.prismaspring.codegen.naming.FieldNames;
import io.github.prismaspring.codegen.naming.ModelNames;
import io.github.prismaspring.codegen.schema.Arity;
import io.github.prismaspring.codegen.schema.Capability;
import io.github.prismaspring.codegen.schema.ColumnField;
import io.github.prismaspring.codegen.schema.CompoundKey;
import io.github.prismaspring.codegen.schema.RelationField;
import io.github.prismaspring.codegen.schema.SchemaField;
import io.github.prismaspring.codegen.schema.SchemaModel;
import io.github.prismaspring.engine.PrismaAction;

/**
 * Model of the schema with its names and types in Java.
 */
final class ClientModel {

	private final ClientSchema client;

	private final SchemaModel model;

	private final ModelNames names;

	private final List<ClientField> fields = new ArrayList<>();

	ClientModel(ClientSchema client, SchemaModel model) {
		this.client = client;
		this.model = model;
		this.names = client.names().model(model.name());
		model.fields().forEach((field) -> this.fields.add(field(field)));
	}

	private ClientField field(SchemaField field) {
		Directive.check(this.model.name(), field);
		if (field instanceof RelationField relation) {
			return new ClientRelation(this, relation, this.names.field(field.name()));
		}
		ColumnField column = (ColumnField) field;
		FieldNames names = this.names.field(field.name());
		JavaType type = DocumentType.of(this.model.name(), column)
			.map((document) -> JavaType.of(document, this.model.name() + "." + field.name(),
					constant() + "." + names.variable()))
			.orElseGet(() -> JavaType.of(column, this.client.names()));
		return new ClientColumn(column, names, type);
	}

	ClientSchema client() {
		return this.client;
	}

	SchemaModel schema() {
		return this.model;
	}

	ModelNames names() {
		return this.names;
	}

	/**
	 * Return the reference to the model class.
	 * @return the type
	 */
	String type() {
		return "$." + this.names.type();
	}

	/**
	 * Return the expression for the model's fields.
	 * @return the expression
	 */
	String constant() {
		return "$.Models." + this.names.constant();
	}

	List<ClientField> fields() {
		return this.fields;
	}

	List<ClientColumn> columns() {
		return this.fields.stream().filter(ClientColumn.class::isInstance).map(ClientColumn.class::cast).toList();
	}

	/**
	 * Return the columns that the model class has.
	 * @return the columns without those that are omitted
	 */
	List<ClientColumn> modelColumns() {
		return columns().stream()
			.filter((column) -> !column.isMarkedAsOmitted() && !this.client.omits(this, column))
			.toList();
	}

	List<ClientRelation> relations() {
		return this.fields.stream().filter(ClientRelation.class::isInstance).map(ClientRelation.class::cast).toList();
	}

	/**
	 * Return the columns of the model class, then its relations.
	 * @return the fields
	 */
	List<ClientField> columnsThenRelations() {
		List<ClientField> sorted = new ArrayList<>(modelColumns());
		sorted.addAll(relations());
		return sorted;
	}

	List<ClientColumn> columns(List<String> schemaNames) {
		return schemaNames.stream().map(this::column).flatMap(Optional::stream).toList();
	}

	private Optional<ClientColumn> column(String schemaName) {
		return columns().stream().filter((column) -> column.schemaName().equals(schemaName)).findFirst();
	}

	/**
	 * Return the relations whose foreign key has the given column.
	 * @param column the column
	 * @return the relations in the order of the schema
	 */
	List<ClientRelation> relationsKeyedBy(ClientColumn column) {
		return relations().stream()
			.filter((relation) -> relation.field().foreignKey().contains(column.schemaName()))
			.toList();
	}

	/**
	 * Return the compound keys that a filter can name.
	 * @return the keys without those that have a list
	 */
	List<CompoundKey> compoundKeys() {
		return this.model.compoundKeys()
			.stream()
			.filter((key) -> columns(key.fields()).stream().noneMatch(ClientColumn::isList))
			.toList();
	}

	/**
	 * Return the columns whose values together name one row.
	 * @return the id or else another unique column, otherwise those of a compound key;
	 * nothing if each of them has an optional column
	 */
	List<ClientColumn> key() {
		Stream<ClientColumn> ids = columns().stream().filter((column) -> column.field().id());
		Stream<ClientColumn> uniques = columns().stream().filter((column) -> column.field().unique());
		Stream<List<ClientColumn>> compounds = compoundKeys().stream().map((key) -> columns(key.fields()));
		return Stream.concat(Stream.concat(ids, uniques).map(List::of), compounds)
			.filter((columns) -> columns.stream().allMatch((column) -> column.field().arity() == Arity.REQUIRED))
			.findFirst()
			.orElse(List.of());
	}

	boolean canCreate() {
		return this.model.supports(PrismaAction.CREATE_ONE);
	}

	/**
	 * Return whether rows that are there already can be left out of a create.
	 * @return {@code true} if all databases of the client can do it
	 */
	boolean isSkippable() {
		return this.client.supports(Capability.SKIP_DUPLICATES);
	}

	boolean isView() {
		return !this.model.supports(PrismaAction.UPDATE_MANY);
	}

	CreateSteps steps() {
		return CreateSteps.of(this);
	}

}
