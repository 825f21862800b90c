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

package io.github.prismaspring.client.write;

import java.util.List;

/**
 * The nested writes to a relation between many rows on both sides, as part of creating a
 * row. Immutable.
 *
 * @param <C> the related model
 * @param <S> the first step towards a related row
 */
public final class NestedMany<C, S> extends NestedCreates<C, S, NestedMany<C, S>> {

	private NestedMany(S start, List<NestedWrite> writes) {
		super(start, writes);
	}

	/**
	 * Returns no nested writes yet.
	 * @param <C> the related model
	 * @param <S> the first step towards a related row
	 * @param start the first step towards a related row
	 * @return the start
	 */
	public static <C, S> NestedMany<C, S> of(S start) {
		return new NestedMany<>(start, List.of());
	}

	@Override
	NestedMany<C, S> of(S start, List<NestedWrite> writes) {
		return new NestedMany<>(start, writes);
	}

}
