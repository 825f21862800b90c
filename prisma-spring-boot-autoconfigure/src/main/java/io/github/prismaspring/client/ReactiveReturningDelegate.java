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

package io.github.prismaspring.client;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import io.github.prismaspring.client.operation.ReturningOps;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.CreateMany;
import io.github.prismaspring.client.write.Limit;
import io.github.prismaspring.client.write.NewRow;
import io.github.prismaspring.client.write.Patch;
import io.github.prismaspring.client.write.SkippableRow;
import io.github.prismaspring.engine.PrismaEngine;
import reactor.core.publisher.Flux;

/**
 * The queries of a model on a database that gives back the rows which one statement has
 * written, for reactive callers. Of relations, these writes can include those to one row.
 *
 * @param <M> the model
 * @param <R> the type of the object that a row becomes
 * @param <S> the first step towards a new row
 */
public class ReactiveReturningDelegate<M, R, S> extends ReactiveModelDelegate<M, R, S> {

	/**
	 * Creates a delegate.
	 * @param engine what runs the queries
	 * @param type the model
	 * @param shape what is read of each row
	 * @param start the first step towards a new row
	 */
	ReactiveReturningDelegate(PrismaEngine engine, ModelType<M> type, Shape<R> shape, S start) {
		super(engine, type, shape, start);
	}

	/**
	 * Creates rows and returns them. If one of them is there already, none is created.
	 * @param rows the rows
	 * @return the new rows
	 */
	public final Flux<R> createManyAndReturn(List<? extends NewRow<M>> rows) {
		return runner().run(writes().createManyAndReturn(rows, CreateMany.FAIL_ON_DUPLICATES))
			.flatMapIterable(Function.identity());
	}

	/**
	 * Creates rows and returns them.
	 * @param rows the rows, of a database that knows more options than to fail
	 * @param option what to do about rows that are there already
	 * @return the new rows
	 */
	public final Flux<R> createManyAndReturn(List<? extends SkippableRow<M>> rows, CreateMany option) {
		return runner().run(writes().createManyAndReturn(rows, option)).flatMapIterable(Function.identity());
	}

	/**
	 * Updates rows that pass a filter and returns them.
	 * @param where the filter, which must restrict the rows
	 * @param assigns what changes
	 * @return the rows as they are then
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final Flux<R> updateManyAndReturn(Where<M> where, ColumnAssign<M>... assigns) {
		return runner().run(writes().updateManyAndReturn(where, Arrays.asList(assigns)))
			.flatMapIterable(Function.identity());
	}

	/**
	 * Updates some of the rows that pass a filter and returns them.
	 * @param where the filter
	 * @param limit how many rows to update at most
	 * @param assigns what changes
	 * @return the rows as they are then
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final Flux<R> updateManyAndReturn(Where<M> where, Limit limit, ColumnAssign<M>... assigns) {
		return runner().run(writes().updateManyAndReturn(where, limit, Arrays.asList(assigns)))
			.flatMapIterable(Function.identity());
	}

	/**
	 * Updates rows that pass a filter and returns them.
	 * @param where the filter, which must restrict the rows
	 * @param patch what changes
	 * @param more what changes besides
	 * @return the rows as they are then
	 * @throws IllegalArgumentException if a column is assigned by the patch and besides
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final Flux<R> updateManyAndReturn(Where<M> where, Patch<M> patch, ColumnAssign<M>... more) {
		return runner().run(writes().updateManyAndReturn(where, patch, Arrays.asList(more)))
			.flatMapIterable(Function.identity());
	}

	/**
	 * Updates every row and returns them.
	 * @param assigns what changes
	 * @return the rows as they are then
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final Flux<R> updateAllAndReturn(ColumnAssign<M>... assigns) {
		return runner().run(writes().updateAllAndReturn(Arrays.asList(assigns))).flatMapIterable(Function.identity());
	}

	@Override
	public ReturningOps<M, R, S> ops() {
		return new ReturningOps<>(type(), writes().shape(), start());
	}

}
