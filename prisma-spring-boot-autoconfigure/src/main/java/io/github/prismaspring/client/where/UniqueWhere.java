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

package io.github.prismaspring.client.where;

import java.util.List;

import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * A filter that at most one row passes, because it names the value of an {@code @id},
 * {@code @unique}, {@code @@id} or {@code @@unique}. Also usable wherever any other
 * filter is.
 *
 * @param <M> the model
 */
public final class UniqueWhere<M> implements Where<M> {

	private final UniqueKey key;

	private final Where<M> rest;

	private UniqueWhere(UniqueKey key, Where<M> rest) {
		this.key = key;
		this.rest = rest;
	}

	/**
	 * Creates a filter by the value of one column.
	 * @param <M> the model
	 * @param field the name of the unique field
	 * @param value its value
	 * @return the filter
	 */
	public static <M> UniqueWhere<M> of(String field, Value value) {
		return new UniqueWhere<>(new UniqueKey(null, List.of(new UniqueKey.Part(field, value))), Where.everything());
	}

	/**
	 * Creates a filter by the values of several columns that are unique together.
	 * @param <M> the model
	 * @param name the protocol's name of the key, for example {@code tenant_number}
	 * @param parts a filter for each column of the key, in the key's order
	 * @return the filter
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public static <M> UniqueWhere<M> compound(String name, Condition<M>... parts) {
		return new UniqueWhere<>(new UniqueKey(name, UniqueKey.parts(parts)), Where.everything());
	}

	/**
	 * Requires another filter, too. The row must still be the only one that can pass.
	 * @param other the other filter
	 * @return the combination, still unique
	 */
	@Override
	public UniqueWhere<M> and(Where<M> other) {
		return new UniqueWhere<>(this.key, this.rest.and(other));
	}

	/**
	 * Returns the values of the given fields if this filter names just them.
	 * @param fields the names of fields
	 * @return a value for each field, or {@code null} if this filter names other fields
	 * or more than them
	 */
	public @Nullable List<Value> valuesOf(List<String> fields) {
		return (this.rest.isEverything()) ? this.key.valuesOf(fields) : null;
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		this.key.toFilter(this.rest).writeTo(out);
	}

	/**
	 * Writes the form that names one row: {@code {"email":"ann@x.io"}}, to be used where
	 * Prisma wants a unique filter.
	 * @param out where to write it
	 */
	public void writeUniqueTo(JsonProtocolWriter out) {
		out.beginObject();
		this.key.writeTo(out);
		if (!this.rest.isEverything()) {
			out.name("AND").beginArray();
			this.rest.writeTo(out);
			out.endArray();
		}
		out.endObject();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof UniqueWhere<?> that && this.key.equals(that.key) && this.rest.equals(that.rest);
	}

	@Override
	public int hashCode() {
		return 31 * this.key.hashCode() + this.rest.hashCode();
	}

	@Override
	public String toString() {
		return "UniqueWhere[key=" + this.key + ", rest=" + this.rest + "]";
	}

}
