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

package io.github.prismaspring.client.read;

import java.util.List;

import io.github.prismaspring.client.select.Selectable;
import io.github.prismaspring.client.select.Selected;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * A relation to many rows, with the arguments to find them by and the relations of those
 * rows.
 *
 * @param <M> the model
 * @param <C> the related model
 * @param place the names of model and relation
 * @param relation the name of the relation
 * @param arguments which of the related rows, and in which order
 * @param shape what to read of each related row
 */
public record IncludeMany<M, C>(String place, String relation, Find<C> arguments,
		ModelShape<C> shape) implements Include<M>, Selectable<M, List<C>>, ManySelect<M, C> {

	/**
	 * Reads only related rows that pass a filter. Several calls require all of their
	 * filters.
	 * @param where the filter
	 * @return the narrower inclusion
	 */
	public IncludeMany<M, C> where(Where<C> where) {
		return with(this.arguments.where(where));
	}

	/**
	 * Sorts the related rows.
	 * @param orders the criteria
	 * @return the sorted inclusion
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final IncludeMany<M, C> orderBy(Order<C>... orders) {
		return with(this.arguments.orderBy(orders));
	}

	/**
	 * Begins at a related row.
	 * @param cursor names the row
	 * @return the narrower inclusion
	 */
	public IncludeMany<M, C> cursor(UniqueWhere<C> cursor) {
		return with(this.arguments.cursor(cursor));
	}

	/**
	 * Limits the number of related rows of each row.
	 * @param take how many; a negative number reads towards the beginning
	 * @return the narrower inclusion
	 */
	public IncludeMany<M, C> take(int take) {
		return with(this.arguments.take(take));
	}

	/**
	 * Leaves out related rows.
	 * @param skip how many
	 * @return the narrower inclusion
	 */
	public IncludeMany<M, C> skip(int skip) {
		return with(this.arguments.skip(skip));
	}

	/**
	 * Reads the first related row only of those that have the same values in some fields.
	 * @param fields the fields
	 * @return the narrower inclusion
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final IncludeMany<M, C> distinct(Field<C>... fields) {
		return with(this.arguments.distinct(fields));
	}

	/**
	 * Reads relations of the related rows, too.
	 * @param includes the relations
	 * @return the wider inclusion
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final IncludeMany<M, C> include(Include<C>... includes) {
		return new IncludeMany<>(this.place, this.relation, this.arguments, this.shape.include(includes));
	}

	@Override
	public <X> Selectable<M, List<X>> select(RowShape<C, X> shape) {
		return new SelectedRelation<>(this.place, new Inclusion(this.relation, this.arguments, shape),
				RelationArity.MANY);
	}

	@Override
	public Selected selected() {
		return new SelectedRelation<>(this.place, inclusion(), RelationArity.MANY);
	}

	@Override
	public Inclusion inclusion() {
		return new Inclusion(this.relation, this.arguments, this.shape);
	}

	private IncludeMany<M, C> with(Find<C> arguments) {
		return new IncludeMany<>(this.place, this.relation, arguments, this.shape);
	}

}
