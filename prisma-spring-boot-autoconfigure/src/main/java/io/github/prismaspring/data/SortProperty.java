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

package io.github.prismaspring.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.github.prismaspring.client.field.ColumnField;
import io.github.prismaspring.client.field.ToOneRelation;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;

/**
 * What a property of a sort means.
 *
 * @param relations the names of the relations that lead to the row that has the column
 * @param model the model of that row
 * @param field the column
 */
record SortProperty(List<String> relations, ModelType<?> model, Field<?> field) {

	static SortProperty resolve(ModelType<?> start, String property) {
		List<String> names = List.of(property.split("\\.", -1));
		ModelType<?> model = start;
		for (String name : names.subList(0, names.size() - 1)) {
			model = target(start, model, name, property);
		}
		return new SortProperty(names.subList(0, names.size() - 1), model,
				field(start, model, names.get(names.size() - 1), property));
	}

	private static ModelType<?> target(ModelType<?> start, ModelType<?> model, String name, String property) {
		Optional<? extends Relation<?>> relation = relation(model, name);
		if (relation.isEmpty()) {
			throw refused(start, property,
					(column(model, name).isPresent()) ? "%s.%s is a column, not a relation" : "%s has no relation '%s'",
					model, name);
		}
		if (!(relation.get() instanceof ToOneRelation)) {
			throw refused(start, property, "%s.%s leads to many rows", model, name);
		}
		return relation.get().target();
	}

	private static Field<?> field(ModelType<?> start, ModelType<?> model, String name, String property) {
		Optional<? extends Field<?>> field = column(model, name);
		if (field.isEmpty()) {
			throw refused(start, property,
					(relation(model, name).isPresent()) ? "%s.%s is a relation, not a column" : "%s has no field '%s'",
					model, name);
		}
		if (!isOrdered(field.get())) {
			throw refused(start, property, (field.get() instanceof ColumnField)
					? "%s.%s is Json, whose values have no order" : "%s.%s is a list", model, name);
		}
		return field.get();
	}

	private static InvalidSortException refused(ModelType<?> start, String property, String reason, ModelType<?> model,
			String name) {
		String columns = model.members()
			.columns()
			.stream()
			.filter(SortProperty::isOrdered)
			.map(Field::name)
			.collect(Collectors.joining(", "));
		String relations = model.members()
			.relations()
			.stream()
			.filter((relation) -> relation instanceof ToOneRelation)
			.map((relation) -> relation.name() + ".…")
			.collect(Collectors.joining(", "));
		List<String> possible = new ArrayList<>(List.of(columns));
		if (!relations.isEmpty()) {
			possible.add(relations);
		}
		return new InvalidSortException(property,
				"%s cannot be sorted by '%s': %s. %s can be sorted by %s".formatted(start.name(), property,
						reason.formatted(model.name(), name), model.name(), String.join(", ", possible)));
	}

	private static boolean isOrdered(Field<?> field) {
		return field instanceof ColumnField<?, ?, ?> column && !column.column().type().equals(ScalarTypes.JSON);
	}

	private static Optional<? extends Field<?>> column(ModelType<?> model, String name) {
		return model.members().columns().stream().filter((field) -> field.name().equals(name)).findFirst();
	}

	private static Optional<? extends Relation<?>> relation(ModelType<?> model, String name) {
		return model.members().relations().stream().filter((relation) -> relation.name().equals(name)).findFirst();
	}

}
