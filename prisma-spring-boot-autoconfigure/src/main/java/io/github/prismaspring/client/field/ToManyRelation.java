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

package io.github.prismaspring.client.field;

import java.util.List;
import java.util.function.Supplier;

import io.github.prismaspring.client.read.CountOrder;
import io.github.prismaspring.client.read.Direction;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Find;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.IncludeMany;
import io.github.prismaspring.client.read.Inclusion;
import io.github.prismaspring.client.read.ManySelect;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.Order;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.read.RelationCount;
import io.github.prismaspring.client.read.RowShape;
import io.github.prismaspring.client.select.Selectable;
import io.github.prismaspring.client.select.Selected;
import io.github.prismaspring.client.where.Condition;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.where.WhereValue;

/**
 * A relation to many rows: how it is read.
 *
 * @param <M> the model
 * @param <C> the related model
 */
public abstract sealed class ToManyRelation<M, C>
		implements Relation<M>, Include<M>, Selectable<M, List<C>>, ManySelect<M, C> permits ToManyWrites {

	private final String model;

	private final String name;

	private final Supplier<ModelType<C>> target;

	ToManyRelation(String model, String name, Supplier<ModelType<C>> target) {
		this.model = model;
		this.name = name;
		this.target = target;
	}

	@Override
	public final String name() {
		return this.name;
	}

	@Override
	public final ModelType<C> target() {
		return this.target.get();
	}

	/**
	 * Finds rows of which at least one related row passes a filter.
	 * @param where the filter
	 * @return the filter
	 */
	public final Where<M> some(Where<C> where) {
		return new Condition<>(this.name, "some", new WhereValue(where));
	}

	/**
	 * Finds rows with at least one related row.
	 * @return the filter
	 */
	public final Where<M> some() {
		return some(Where.everything());
	}

	/**
	 * Finds rows all of whose related rows pass a filter. Rows without related rows are
	 * among them.
	 * @param where the filter
	 * @return the filter
	 */
	public final Where<M> every(Where<C> where) {
		return new Condition<>(this.name, "every", new WhereValue(where));
	}

	/**
	 * Finds rows none of whose related rows pass a filter. Rows without related rows are
	 * among them.
	 * @param where the filter
	 * @return the filter
	 */
	public final Where<M> none(Where<C> where) {
		return new Condition<>(this.name, "none", new WhereValue(where));
	}

	/**
	 * Finds rows without related rows.
	 * @return the filter
	 */
	public final Where<M> none() {
		return none(Where.everything());
	}

	/**
	 * Sorts by the number of related rows, the lowest first.
	 * @return the criterion
	 */
	public final Order<M> countAsc() {
		return new CountOrder<>(this.name, Direction.ASC);
	}

	/**
	 * Sorts by the number of related rows, the highest first.
	 * @return the criterion
	 */
	public final Order<M> countDesc() {
		return new CountOrder<>(this.name, Direction.DESC);
	}

	/**
	 * Includes related rows that pass a filter.
	 * @param where the filter
	 * @return the inclusion
	 */
	public final IncludeMany<M, C> where(Where<C> where) {
		return all().where(where);
	}

	/**
	 * Includes the related rows in an order.
	 * @param orders the criteria
	 * @return the inclusion
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final IncludeMany<M, C> orderBy(Order<C>... orders) {
		return all().orderBy(orders);
	}

	/**
	 * Includes related rows from one on.
	 * @param cursor names the row to begin at
	 * @return the inclusion
	 */
	public final IncludeMany<M, C> cursor(UniqueWhere<C> cursor) {
		return all().cursor(cursor);
	}

	/**
	 * Includes some related rows of each row.
	 * @param take how many; a negative number reads towards the beginning
	 * @return the inclusion
	 */
	public final IncludeMany<M, C> take(int take) {
		return all().take(take);
	}

	/**
	 * Includes the related rows except the first ones.
	 * @param skip how many to leave out
	 * @return the inclusion
	 */
	public final IncludeMany<M, C> skip(int skip) {
		return all().skip(skip);
	}

	/**
	 * Includes the first related row only of those that have the same values in some
	 * fields.
	 * @param fields the fields
	 * @return the inclusion
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final IncludeMany<M, C> distinct(Field<C>... fields) {
		return all().distinct(fields);
	}

	/**
	 * Includes the related rows together with relations of theirs.
	 * @param includes the relations
	 * @return the inclusion
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final IncludeMany<M, C> include(Include<C>... includes) {
		return all().include(includes);
	}

	/**
	 * Counts the related rows of each row.
	 * @return the number, to be selected
	 */
	public final RelationCount<M> count() {
		return count(Where.everything());
	}

	/**
	 * Counts those related rows of each row that pass a filter.
	 * @param where the filter
	 * @return the number, to be selected
	 */
	public final RelationCount<M> count(Where<C> where) {
		return new RelationCount<>(place(), this.name, where);
	}

	@Override
	public final <X> Selectable<M, List<X>> select(RowShape<C, X> shape) {
		return all().select(shape);
	}

	@Override
	public final String place() {
		return this.model + "." + this.name;
	}

	@Override
	public final Selected selected() {
		return all().selected();
	}

	@Override
	public final Inclusion inclusion() {
		return all().inclusion();
	}

	private IncludeMany<M, C> all() {
		return new IncludeMany<>(place(), this.name, Find.all(), ModelShape.of(this.target.get()));
	}

}
