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

import java.util.Arrays;
import java.util.stream.Stream;

import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * A condition on the rows of a model: an immutable value that can be kept, combined and
 * compared.
 *
 * @param <M> the model
 */
public sealed interface Where<M> extends Having<M> permits Everything, Condition, TextWhere, JsonWhere, JsonTextWhere,
		SearchWhere, Junction, Negation, UniqueWhere {

	/**
	 * Returns the filter that every row passes. Combined with another one it vanishes, so
	 * it serves as the start of filters that are put together step by step.
	 * @param <M> the model
	 * @return the filter
	 */
	static <M> Where<M> everything() {
		return new Everything<>();
	}

	/**
	 * Combines filters that must all be passed.
	 * @param <M> the model
	 * @param wheres the filters; those that every row passes are left out
	 * @return the combination
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	static <M> Where<M> allOf(Where<M>... wheres) {
		return Junction.of(Junction.Kind.AND, Arrays.stream(wheres));
	}

	/**
	 * Combines filters of which at least one must be passed.
	 * @param <M> the model
	 * @param wheres the filters; those that every row passes are left out
	 * @return the combination
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	static <M> Where<M> anyOf(Where<M>... wheres) {
		return Junction.of(Junction.Kind.OR, Arrays.stream(wheres));
	}

	/**
	 * Requires another filter, too.
	 * @param other the other filter
	 * @return the combination
	 */
	default Where<M> and(Where<M> other) {
		return Junction.of(Junction.Kind.AND, Stream.of(this, other));
	}

	/**
	 * Lets another filter suffice.
	 * @param other the other filter
	 * @return the combination
	 */
	default Where<M> or(Where<M> other) {
		return Junction.of(Junction.Kind.OR, Stream.of(this, other));
	}

	/**
	 * Returns the opposite. As in SQL, a row whose column is null passes neither a
	 * comparison nor its opposite.
	 * @return the opposite
	 */
	@Override
	default Where<M> not() {
		return (isEverything()) ? this : new Negation<>(this);
	}

	/**
	 * Returns whether this filter restricts nothing.
	 * @return whether every row passes
	 */
	@Override
	default boolean isEverything() {
		return false;
	}

	/**
	 * Writes the filter as an object.
	 * @param out where to write it
	 */
	@Override
	void writeTo(JsonProtocolWriter out);

}
