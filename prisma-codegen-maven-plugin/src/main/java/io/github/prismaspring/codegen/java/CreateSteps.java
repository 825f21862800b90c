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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.prismaspring.codegen.schema.Arity;
import io.github.prismaspring.codegen.schema.ColumnField;

/**
 * The steps of a create at which something required is given, in order.
 *
 * @param fields the columns and relations that are given, one at each step
 */
record CreateSteps(List<ClientField> fields) {

	CreateSteps {
		fields = List.copyOf(fields);
	}

	/**
	 * Return all steps towards a row of a model. A relation comes where it or the first
	 * column of its foreign key stands, whichever is earlier.
	 * @param model the model
	 * @return the steps
	 */
	static CreateSteps of(ClientModel model) {
		Set<ClientField> steps = new LinkedHashSet<>();
		for (ClientField field : model.fields()) {
			if (field instanceof ClientRelation relation && isNeeded(relation)) {
				steps.add(relation);
			}
			else if (field instanceof ClientColumn column) {
				List<ClientRelation> relations = model.relationsKeyedBy(column);
				relations.stream().filter(CreateSteps::isNeeded).forEach(steps::add);
				if (relations.isEmpty() && column.field().neededOnCreate()) {
					steps.add(column);
				}
			}
		}
		return new CreateSteps(new ArrayList<>(steps));
	}

	private static boolean isNeeded(ClientRelation relation) {
		// Without the columns that are hidden from the client: nobody knows what fills
		// those
		List<ClientColumn> foreignKey = relation.model().columns(relation.field().foreignKey());
		boolean hidden = foreignKey.size() < relation.field().foreignKey().size();
		return relation.field().arity() == Arity.REQUIRED && relation.field().ownsForeignKey()
				&& (hidden || !foreignKey.stream().map(ClientColumn::field).allMatch(ColumnField::generated));
	}

	/**
	 * Return the steps that are left when the row is created as part of writing a
	 * relation.
	 * @param relation the relation of the row that is written from its other end
	 * @return the other steps
	 */
	CreateSteps without(Optional<ClientRelation> relation) {
		return new CreateSteps(this.fields.stream()
			.filter((field) -> relation.map(ClientField::schemaName).filter(field.schemaName()::equals).isEmpty())
			.toList());
	}

	boolean contains(ClientField field) {
		return this.fields.contains(field);
	}

	boolean isEmpty() {
		return this.fields.isEmpty();
	}

	int size() {
		return this.fields.size();
	}

	/**
	 * Return the name of the class of a step.
	 * @param index the index of the step
	 * @return the name of a nested class
	 */
	String name(int index) {
		return "Needs" + this.fields.get(index).names().suffix();
	}

	/**
	 * Return the type of the first step.
	 * @param prefix what to put before each nested type
	 * @return the type, whose type arguments are the steps that follow
	 */
	String typeFrom(String prefix) {
		return typeFrom(0, prefix);
	}

	/**
	 * Return the type of a step.
	 * @param index the index of the step, or one more for the end
	 * @param prefix what to put before each nested type
	 * @return the type, whose type arguments are the steps that follow
	 */
	String typeFrom(int index, String prefix) {
		StringBuilder type = new StringBuilder();
		for (int i = index; i < size(); i++) {
			type.append(prefix).append(name(i)).append('<');
		}
		return type.append(prefix).append("Ready").append(">".repeat(size() - index)).toString();
	}

}
