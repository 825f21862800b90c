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

package io.github.prismaspring.client.select;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Selected parts of a row. Parts are asked for by what they were selected with.
 */
public final class Row {

	private final Parts parts;

	private final @Nullable Object[] values;

	Row(Parts parts, @Nullable Object[] values) {
		this.parts = parts;
		this.values = values;
	}

	/**
	 * Returns the value of a part.
	 * @param <T> the Java type of the part
	 * @param part the part as it was selected, for example {@code USER.email}
	 * @return the value; {@code null} only if a row may lack it
	 * @throws IllegalArgumentException if the part was not selected
	 */
	@SuppressWarnings({ "unchecked", "NullAway" })
	public <T extends @Nullable Object> T get(Selectable<?, T> part) {
		return (T) this.values[this.parts.slot(part)];
	}

	/**
	 * Returns the value of a part by its place in the selection.
	 * @param <T> the Java type of the part, which is not checked
	 * @param position how many parts were selected before it
	 * @return the value; {@code null} only if a row may lack it
	 */
	@SuppressWarnings({ "unchecked", "NullAway", "TypeParameterUnusedInFormals" })
	public <T extends @Nullable Object> T at(int position) {
		return (T) this.values[this.parts.slot(position)];
	}

	/**
	 * Returns the parts that this row lacks.
	 * @return where they stand
	 */
	public List<String> lacking() {
		return this.parts.lacking(this.values);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Row that && this.parts.equals(that.parts)
				&& Arrays.deepEquals(this.values, that.values);
	}

	@Override
	public int hashCode() {
		return 31 * this.parts.hashCode() + Arrays.deepHashCode(this.values);
	}

	@Override
	public String toString() {
		return this.parts.describe(this.values);
	}

}
