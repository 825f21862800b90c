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

package io.github.prismaspring.client.view;

import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.RowShape;
import io.github.prismaspring.client.select.Selectable;
import org.jspecify.annotations.Nullable;

/**
 * A relation to one row.
 *
 * @param <M> the model
 * @param <C> the related model
 * @param target the related model
 * @param whole the whole related row
 * @param partial selects parts of the related row
 * @param nullable whether the row may be missing
 */
record OneMember<M, C>(ModelType<C> target, Selectable<M, ?> whole, Partial<M, C> partial,
		boolean nullable) implements ViewMember<M> {

	@Override
	public @Nullable ViewPart<M> read(ViewComponent component, ViewResolution resolution) {
		if (component.isNullable() == this.nullable && component.type() instanceof Class<?> type) {
			if (type == this.target.javaType()) {
				return ViewPart.of(this.whole);
			}
			if (type.isRecord()) {
				RowShape<C, ?> shape = resolution.nested(this.target, component, type);
				return (shape != null) ? ViewPart.of(this.partial.select(shape)) : null;
			}
		}
		resolution.add(component.mismatch(expected()));
		return null;
	}

	private String expected() {
		String model = TypeName.of(this.target.javaType());
		return ((this.nullable) ? "@Nullable %s or a @Nullable record for %s" : "%s or a record for %s")
			.formatted(model, this.whole.place());
	}

	/**
	 * Selects parts of a related row.
	 *
	 * @param <M> the model
	 * @param <C> the related model
	 */
	interface Partial<M, C> {

		<X> Selectable<M, ?> select(RowShape<C, X> shape);

	}

}
