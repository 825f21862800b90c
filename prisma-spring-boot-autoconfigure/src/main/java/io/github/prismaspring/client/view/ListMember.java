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

import java.lang.reflect.Type;

import io.github.prismaspring.client.select.Selectable;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a list of scalars.
 *
 * @param <M> the model
 * @param selectable the column
 * @param element the Java type of an element
 */
record ListMember<M>(Selectable<M, ?> selectable, Type element) implements ViewMember<M> {

	@Override
	public @Nullable ViewPart<M> read(ViewComponent component, ViewResolution resolution) {
		if (this.element.equals(component.element()) && !component.isNullable()) {
			return ViewPart.of(this.selectable);
		}
		resolution
			.add(component.mismatch("List<%s> for %s".formatted(TypeName.of(this.element), this.selectable.place())));
		return null;
	}

}
