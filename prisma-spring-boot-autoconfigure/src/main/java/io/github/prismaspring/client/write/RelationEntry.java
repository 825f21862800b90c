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

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.github.prismaspring.client.where.UniqueWhere;
import org.jspecify.annotations.Nullable;

/**
 * A relation with all nested writes to it.
 *
 * @param <M> the model
 * @param field the name of the relation
 * @param arity whether there is one related row or many
 * @param key the foreign key if it is in the written row, otherwise {@code null}
 * @param writes what to do
 */
record RelationEntry<M>(String field, NestedWrites.Arity arity, @Nullable ForeignKey key,
		List<NestedWrite> writes) implements RelationAssign<M>, Entry<M> {

	RelationEntry {
		Set<NestedOperation> once = EnumSet.noneOf(NestedOperation.class);
		for (NestedWrite write : writes) {
			if (!write.operation().isRepeatable() && !once.add(write.operation())) {
				throw new IllegalArgumentException("'%s' is written twice by '%s': Prisma takes it once, with all rows"
					.formatted(field, write.operation().protocolName()));
			}
		}
	}

	static <M> RelationEntry<M> toOne(String field, @Nullable ForeignKey key, NestedWrite write) {
		return new RelationEntry<>(field, NestedWrites.Arity.ONE, key, List.of(write));
	}

	RelationEntry<M> merge(RelationEntry<M> later) {
		if (this.arity == NestedWrites.Arity.ONE) {
			throw new IllegalArgumentException(
					"'%s' is written twice: a relation to one row takes one nested write".formatted(this.field));
		}
		List<NestedWrite> all = Stream.concat(this.writes.stream(), later.writes.stream()).toList();
		return new RelationEntry<>(this.field, this.arity, this.key, all);
	}

	@Override
	public boolean fits(DataForm form) {
		return form == DataForm.CHECKED || this.key == null || asForeignKey(this.key) != null;
	}

	@Override
	public @Nullable DataForm preferredForm() {
		return (this.key != null) ? DataForm.CHECKED : null;
	}

	@Override
	public List<Property> properties(DataForm form) {
		ForeignKeyEntry<M> columns = (form == DataForm.UNCHECKED && this.key != null) ? asForeignKey(this.key) : null;
		return (columns != null) ? columns.properties(form)
				: List.of(new Property(this.field, new NestedWrites(this.arity, this.writes)));
	}

	private @Nullable ForeignKeyEntry<M> asForeignKey(ForeignKey key) {
		UniqueWhere<?> target = this.writes.get(0).connected();
		boolean columns = target != null && target.valuesOf(key.references()) != null;
		return (target != null && columns) ? ForeignKeyEntry.of(this.field, key, target) : null;
	}

}
