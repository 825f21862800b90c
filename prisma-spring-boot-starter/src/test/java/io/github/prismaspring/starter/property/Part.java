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

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.select.Selectable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of a selection, and what a row has there.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param selectable the part that the database gets
 * @param expected what a row in memory has there
 * @param plain turns what the client read into what can be compared
 */
record Part<R, M>(Selectable<M, ?> selectable, Function<R, @Nullable Object> expected,
		UnaryOperator<@Nullable Object> plain) {

	static <R, M> Part<R, M> column(Selectable<M, ?> column, Function<R, @Nullable Object> value) {
		return new Part<>(column, (row) -> plain(value.apply(row)), Part::plain);
	}

	private static @Nullable Object plain(@Nullable Object value) {
		if (value instanceof byte[] bytes) {
			return HexFormat.of().formatHex(bytes);
		}
		if (value instanceof BigDecimal decimal) {
			return decimal.stripTrailingZeros().toPlainString();
		}
		return (value instanceof JsonNode json) ? json.toString() : value;
	}

	@Override
	public String toString() {
		return this.selectable.toString();
	}

}
