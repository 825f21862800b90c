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

package io.github.prismaspring.client.operation;

import java.util.List;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.read.Find;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.engine.PrismaAction;

/**
 * Makes the operations that read rows of a model.
 *
 * @param <M> the model
 * @param <R> the type of the object that a row becomes
 * @param model the model
 * @param shape what is read of each row
 */
public record ReadOperations<M, R>(ModelType<M> model, Shape<R> shape) {

	/**
	 * Reads the row with a key.
	 * @param where names the row
	 * @return the operation, without result if there is no such row
	 */
	public Op<R> findUnique(UniqueWhere<M> where) {
		return row(PrismaAction.FIND_UNIQUE, new UniqueArguments(where));
	}

	/**
	 * Reads the row with a key, which must be there.
	 * @param where names the row
	 * @return the operation
	 */
	public Op<R> findUniqueOrThrow(UniqueWhere<M> where) {
		return row(PrismaAction.FIND_UNIQUE_OR_THROW, new UniqueArguments(where));
	}

	/**
	 * Reads the first of some rows.
	 * @param find which rows, and in which order
	 * @return the operation, without result if there are no such rows
	 */
	public Op<R> findFirst(UnaryOperator<Find<M>> find) {
		return row(PrismaAction.FIND_FIRST, new FindArguments(find.apply(Find.all())));
	}

	/**
	 * Reads the first of some rows, of which one must be there.
	 * @param find which rows, and in which order
	 * @return the operation
	 */
	public Op<R> findFirstOrThrow(UnaryOperator<Find<M>> find) {
		return row(PrismaAction.FIND_FIRST_OR_THROW, new FindArguments(find.apply(Find.all())));
	}

	/**
	 * Reads rows.
	 * @param find which rows, and in which order
	 * @return the operation
	 */
	public Op<List<R>> findMany(UnaryOperator<Find<M>> find) {
		return Op.of(this.model.name(), PrismaAction.FIND_MANY, new FindArguments(find.apply(Find.all())),
				new ShapeSelection(this.shape), new RowsReader<>(this.shape));
	}

	/**
	 * Counts rows.
	 * @param find which rows
	 * @return the operation
	 */
	public Op<Long> count(UnaryOperator<Find<M>> find) {
		Find<M> arguments = find.apply(Find.all());
		if (!arguments.distinct().isEmpty()) {
			throw new IllegalArgumentException("Prisma cannot count distinct values: leave out 'distinct'");
		}
		return Op.of(this.model.name(), PrismaAction.COUNT, new FindArguments(arguments), CountSelection.FOUND,
				CountSelection.FOUND);
	}

	private Op<R> row(PrismaAction action, Arguments arguments) {
		return Op.of(this.model.name(), action, arguments, new ShapeSelection(this.shape), new RowReader<>(this.shape));
	}

}
