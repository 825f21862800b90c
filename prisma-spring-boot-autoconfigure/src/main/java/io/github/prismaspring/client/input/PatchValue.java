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

package io.github.prismaspring.client.input;

import java.util.List;

import io.github.prismaspring.client.model.Columns;
import io.github.prismaspring.client.write.ColumnAssign;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A column of a patch: equal to another by what it assigns.
 *
 * @param <M> the model
 */
final class PatchValue<M> {

	private final ColumnAssign<M> assign;

	private final @Nullable Object value;

	private PatchValue(ColumnAssign<M> assign, @Nullable Object value) {
		this.assign = assign;
		this.value = value;
	}

	static <M> PatchValue<M> of(ColumnAssign<M> assign, @Nullable Object value) {
		return new PatchValue<>(assign, (value != null) ? copy(value) : null);
	}

	ColumnAssign<M> assign() {
		return this.assign;
	}

	@Nullable Object value() {
		return this.value;
	}

	@Nullable Object copy() {
		return (this.value != null) ? copy(this.value) : null;
	}

	private static Object copy(Object value) {
		if (value instanceof byte[] bytes) {
			return bytes.clone();
		}
		if (value instanceof JsonNode json) {
			return json.deepCopy();
		}
		return (value instanceof List<?> list) ? list.stream().map(PatchValue::copy).toList() : value;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof PatchValue<?> that && this.assign.equals(that.assign);
	}

	@Override
	public int hashCode() {
		return this.assign.hashCode();
	}

	@Override
	public String toString() {
		return (this.value instanceof byte[] bytes) ? Columns.describe(bytes) : String.valueOf(this.value);
	}

}
