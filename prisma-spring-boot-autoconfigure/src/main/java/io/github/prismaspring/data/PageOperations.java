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

import java.util.List;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.batch.Batch;
import io.github.prismaspring.client.batch.Batches;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.client.operation.ReadOperations;
import io.github.prismaspring.client.read.Find;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.support.PageableExecutionUtils;

/**
 * Makes the queries that read a page or a slice. The sort of the pageable comes behind
 * the order of the query, as it does in Spring Data's repositories.
 *
 * @param <M> the model
 * @param <R> the type of the object that a row becomes
 * @param operations the model and what is read of each row
 */
public record PageOperations<M, R>(ReadOperations<M, R> operations) {

	/**
	 * Reads a page and counts all rows, in one transaction. If the page is the last one,
	 * the number follows from its rows, otherwise it is what was counted.
	 * @param find which rows, and in which order
	 * @param pageable which of them, and in which further order; must be paged
	 * @return the queries
	 */
	public Batch<RowPage<R>> page(UnaryOperator<Find<M>> find, Pageable pageable) {
		Find<M> all = sorted(find, pageable.getSort(), "page");
		Op<List<R>> rows = this.operations.findMany((none) -> all.skip(offset(pageable)).take(pageable.getPageSize()));
		Op<Long> count = this.operations.count((none) -> none.where(all.where()));
		return Batches.of(rows, count).map((results) -> {
			Page<R> page = PageableExecutionUtils.getPage(results.value1(), pageable, results::value2);
			return new RowPage<>(page.getContent(), pageable, page.getTotalElements());
		});
	}

	/**
	 * Reads all rows as one page, without counting them.
	 * @param find which rows, and in which order
	 * @param sort in which further order
	 * @return the query
	 */
	public Op<RowPage<R>> wholePage(UnaryOperator<Find<M>> find, Sort sort) {
		Find<M> all = sorted(find, sort, "page");
		return this.operations.findMany((none) -> all)
			.map((rows) -> new RowPage<>(rows, Pageable.unpaged(sort), rows.size()));
	}

	/**
	 * Reads a slice, and one row more to learn whether there is another slice.
	 * @param find which rows, and in which order
	 * @param pageable which of them, and in which further order
	 * @return the query
	 */
	public Op<RowSlice<R>> slice(UnaryOperator<Find<M>> find, Pageable pageable) {
		Find<M> all = sorted(find, pageable.getSort(), "slice");
		if (pageable.isUnpaged()) {
			return this.operations.findMany((none) -> all).map((rows) -> new RowSlice<>(rows, pageable, false));
		}
		OneMore size = new OneMore(pageable.getPageSize());
		return this.operations.findMany((none) -> all.skip(offset(pageable)).take(size.take()))
			.map((rows) -> new RowSlice<>(size.rows(rows), pageable, size.isExceededBy(rows)));
	}

	private Find<M> sorted(UnaryOperator<Find<M>> find, Sort sort, String manner) {
		Find<M> arguments = find.apply(Find.all());
		if (arguments.cursor() != null || arguments.take() != null || arguments.skip() != null) {
			throw new IllegalArgumentException(
					("The pageable says which rows are on the %s: leave out 'cursor', 'take' and 'skip'")
						.formatted(manner));
		}
		if (!arguments.distinct().isEmpty()) {
			throw new IllegalArgumentException(
					"Prisma cannot count distinct values, nor read them in portions: " + "leave out 'distinct'");
		}
		return arguments.orderBy(SortOrders.of(this.operations.model(), sort));
	}

	private static int offset(Pageable pageable) {
		if (pageable.getOffset() > Integer.MAX_VALUE) {
			throw new IllegalArgumentException(
					"Page %d of %d rows begins at row %d, but Prisma skips at most %d rows: use windows by keyset"
						.formatted(pageable.getPageNumber(), pageable.getPageSize(), pageable.getOffset(),
								Integer.MAX_VALUE));
		}
		return (int) pageable.getOffset();
	}

}
