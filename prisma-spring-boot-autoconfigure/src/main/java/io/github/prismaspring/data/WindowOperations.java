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

package io.github.prismaspring.data;

import java.util.function.UnaryOperator;

import io.github.prismaspring.client.keyset.Keyset;
import io.github.prismaspring.client.keyset.KeysetQuery;
import io.github.prismaspring.client.keyset.Portions;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.client.operation.ReadOperations;
import io.github.prismaspring.client.read.Find;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.OffsetScrollPosition;
import org.springframework.data.domain.ScrollPosition;

/**
 * Makes the queries that read a window, and one row more to learn whether there is
 * another window.
 *
 * @param <M> the model
 * @param <R> the type of the object that a row becomes
 * @param operations the model and what is read of each row
 */
public record WindowOperations<M, R>(ReadOperations<M, R> operations) {

	/**
	 * Reads a window.
	 * @param find which rows, and in which order
	 * @param position where the window begins
	 * @param limit how many rows it has at most; may be given by the query instead
	 * @return the query
	 */
	public Op<RowWindow<R>> window(UnaryOperator<Find<M>> find, ScrollPosition position, Limit limit) {
		Find<M> arguments = limited(find.apply(Find.all()), limit);
		if (arguments.take() != null && arguments.take() < 1) {
			throw new IllegalArgumentException("A window holds at least one row, not " + arguments.take());
		}
		OneMore size = new OneMore((arguments.take() != null) ? arguments.take() : Integer.MAX_VALUE);
		if (position instanceof KeysetScrollPosition keyset) {
			return keyset(arguments, keyset, size);
		}
		if (position instanceof OffsetScrollPosition offset) {
			return offset(arguments, offset, size);
		}
		throw new InvalidScrollPositionException("A window begins at a keyset or an offset, not at " + position, null);
	}

	private Op<RowWindow<R>> keyset(Find<M> find, KeysetScrollPosition start, OneMore size) {
		Keyset<M> keyset = Keyset.of(this.operations.model(), find.orderBy());
		KeysetPositions<M> positions = new KeysetPositions<>(keyset, start.getDirection());
		Keyset<M> direction = start.scrollsForward() ? keyset : keyset.reversed();
		return new KeysetQuery<>(this.operations, find.where(), direction)
			.read(positions.read(start), 0, take(find, size))
			.map((rows) -> positions.window(size.rows(rows), size.isExceededBy(rows)));
	}

	private Op<RowWindow<R>> offset(Find<M> find, OffsetScrollPosition start, OneMore size) {
		long skip = start.isInitial() ? 0 : start.getOffset() + 1;
		if (skip > Integer.MAX_VALUE) {
			throw new InvalidScrollPositionException(
					"Prisma skips at most %d rows, not %d: use windows by keyset".formatted(Integer.MAX_VALUE, skip),
					null);
		}
		Find<M> rest = (skip > 0) ? find.skip((int) skip) : find;
		Find<M> taken = (find.take() != null) ? rest.take(size.take()) : rest;
		return this.operations.findMany((none) -> taken)
			.map((rows) -> new RowWindow<>(size.rows(rows), start.positionFunction(), size.isExceededBy(rows)));
	}

	private static @Nullable Integer take(Find<?> find, OneMore size) {
		return (find.take() != null) ? size.take() : null;
	}

	private static <M> Find<M> limited(Find<M> find, Limit limit) {
		Portions.check(find, "window");
		if (find.skip() != null) {
			throw new IllegalArgumentException("The position says where the window begins: leave out 'skip'");
		}
		if (limit.isUnlimited()) {
			return find;
		}
		if (find.take() != null) {
			throw new IllegalArgumentException("The window's size is given twice: leave out 'take' or the limit");
		}
		return find.take(limit.max());
	}

}
