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

import java.util.List;

import io.github.prismaspring.client.scalar.Value;
import org.jspecify.annotations.Nullable;

/**
 * A column with the value it is set to, or the operation that computes it.
 *
 * @param <M> the model
 * @param field the name of the field
 * @param role what the column is to its model
 * @param operation Prisma's name of the operation, {@code null} to set the value as it is
 * @param value the value
 */
record ColumnEntry<M>(String field, ColumnRole role, @Nullable String operation,
		Value value) implements ColumnAssign<M>, Entry<M> {

	@Override
	public boolean fits(DataForm form) {
		return switch (this.role.kind()) {
			case PLAIN -> true;
			case UNCHECKED -> form == DataForm.UNCHECKED;
			case FOREIGN_KEY -> form == DataForm.UNCHECKED || this.operation == null;
		};
	}

	@Override
	public @Nullable DataForm preferredForm() {
		return null;
	}

	@Override
	public List<Property> properties(DataForm form) {
		String relation = this.role.relation();
		String reference = this.role.reference();
		if (form == DataForm.CHECKED && relation != null && reference != null) {
			return List.of(new Property(relation, Connection.to(reference, this.value)));
		}
		Value written = (this.operation != null) ? ObjectValue.of(this.operation, this.value) : this.value;
		return List.of(new Property(this.field, written));
	}

}
