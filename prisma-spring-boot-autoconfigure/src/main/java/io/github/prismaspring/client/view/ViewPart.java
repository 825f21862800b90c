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

import java.util.function.UnaryOperator;

import io.github.prismaspring.client.select.Row;
import io.github.prismaspring.client.select.Selectable;
import org.jspecify.annotations.Nullable;

/**
 * What is read for a component of a view.
 *
 * @param <M> the model
 * @param selectable the part of the row
 * @param conversion makes the value of the component
 */
record ViewPart<M>(Selectable<M, ?> selectable, UnaryOperator<@Nullable Object> conversion) {

	static <M> ViewPart<M> of(Selectable<M, ?> selectable) {
		return new ViewPart<>(selectable, (value) -> value);
	}

	/**
	 * Reads whole numbers of 32 bits into a component of 64 bits.
	 * @param <M> the model
	 * @param selectable the part of the row
	 * @return what is read
	 */
	static <M> ViewPart<M> widened(Selectable<M, ?> selectable) {
		return new ViewPart<>(selectable, (value) -> (value instanceof Integer number) ? number.longValue() : value);
	}

	@Nullable Object value(Row row, int position) {
		return this.conversion.apply(row.<@Nullable Object>at(position));
	}

}
