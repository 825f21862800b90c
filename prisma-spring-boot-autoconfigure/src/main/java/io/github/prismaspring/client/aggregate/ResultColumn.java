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

package io.github.prismaspring.client.aggregate;

import io.github.prismaspring.client.scalar.ScalarType;
import org.jspecify.annotations.Nullable;

/**
 * One value of a result that was computed from many rows, as an identity by which the
 * value is found again.
 *
 * @param function what was computed, or {@code null} for a column that the rows were
 * grouped by
 * @param field the name of the field, or {@code _all} for whole rows
 * @param type the type of the value
 */
public record ResultColumn(@Nullable AggregateFunction function, String field, ScalarType<?> type) {

	@Override
	public String toString() {
		return (this.function != null) ? this.function.protocolName() + "." + this.field : this.field;
	}

}
