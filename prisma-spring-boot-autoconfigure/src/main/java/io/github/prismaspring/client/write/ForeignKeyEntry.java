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

package io.github.prismaspring.client.write;

import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.client.where.UniqueWhere;
import org.jspecify.annotations.Nullable;

/**
 * The values of a foreign key of several columns.
 *
 * @param <M> the model
 * @param field the name of the relation
 * @param key the foreign key
 * @param target names the related row by the columns that the key points to
 * @param values the values of the key's columns
 */
record ForeignKeyEntry<M>(String field, ForeignKey key, UniqueWhere<?> target,
		List<Value> values) implements RelationAssign<M>, Entry<M> {

	static <M> ForeignKeyEntry<M> of(String field, ForeignKey key, UniqueWhere<?> target) {
		List<Value> values = target.valuesOf(key.references());
		if (values == null) {
			throw new IllegalArgumentException("'%s' needs the values of %s".formatted(field, key.references()));
		}
		return new ForeignKeyEntry<>(field, key, target, values);
	}

	@Override
	public boolean fits(DataForm form) {
		return true;
	}

	@Override
	public @Nullable DataForm preferredForm() {
		return null;
	}

	@Override
	public List<Property> properties(DataForm form) {
		if (form == DataForm.CHECKED) {
			return List.of(new Property(this.field, ObjectValue.of("connect", new UniqueValue(this.target))));
		}
		List<Property> properties = new ArrayList<>();
		for (int i = 0; i < this.values.size(); i++) {
			properties.add(new Property(this.key.columns().get(i), this.values.get(i)));
		}
		return properties;
	}

}
