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

package io.github.prismaspring.starter.property;

import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.client.select.Row;
import io.github.prismaspring.client.select.Selectable;
import org.jspecify.annotations.Nullable;

/**
 * A selection of parts of each row.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param parts the parts
 */
record Projection<R, M>(List<Part<R, M>> parts) {

	List<Selectable<M, ?>> selectables() {
		List<Selectable<M, ?>> selectables = new ArrayList<>();
		this.parts.forEach((part) -> selectables.add(part.selectable()));
		return selectables;
	}

	List<@Nullable Object> expected(R row) {
		List<@Nullable Object> values = new ArrayList<>();
		this.parts.forEach((part) -> values.add(part.expected().apply(row)));
		return values;
	}

	List<@Nullable Object> actual(Row row) {
		List<@Nullable Object> values = new ArrayList<>();
		this.parts.forEach((part) -> values.add(part.plain().apply(row.get(part.selectable()))));
		return values;
	}

	@Override
	public String toString() {
		return this.parts.toString();
	}

}
