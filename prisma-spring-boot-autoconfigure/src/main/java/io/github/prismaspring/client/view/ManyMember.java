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

import io.github.prismaspring.client.field.ToManyRelation;
import io.github.prismaspring.client.read.RowShape;
import org.jspecify.annotations.Nullable;

/**
 * A relation to many rows.
 *
 * @param <M> the model
 * @param <C> the related model
 * @param relation the relation
 */
record ManyMember<M, C>(ToManyRelation<M, C> relation) implements ViewMember<M> {

	@Override
	public @Nullable ViewPart<M> read(ViewComponent component, ViewResolution resolution) {
		if (!component.isNullable() && component.element() instanceof Class<?> element) {
			if (element == this.relation.target().javaType()) {
				return ViewPart.of(this.relation);
			}
			if (element.isRecord()) {
				RowShape<C, ?> shape = resolution.nested(this.relation.target(), component, element);
				return (shape != null) ? ViewPart.of(this.relation.select(shape)) : null;
			}
		}
		resolution.add(component.mismatch(expected(component)));
		return null;
	}

	private String expected(ViewComponent component) {
		String rows = "List<%s> or a List of a record for %s".formatted(TypeName.of(this.relation.target().javaType()),
				this.relation.place());
		return component.isWholeNumber() ? rows + " (their number is " + this.relation.name() + CountMember.SUFFIX + ")"
				: rows;
	}

}
