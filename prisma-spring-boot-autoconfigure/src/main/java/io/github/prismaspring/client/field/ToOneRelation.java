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

import java.util.function.Function;

import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.Inclusion;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.Order;
import io.github.prismaspring.client.read.RelatedOrder;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.where.Condition;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.where.WhereValue;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NestedWrite;
import io.github.prismaspring.client.write.RelationAssign;

/**
 * A relation to one row.
 *
 * @param <M> the model
 * @param <C> the related model
 * @param <S> the first step towards a related row
 */
public abstract sealed class ToOneRelation<M, C, S> implements Relation<M>, Include<M> permits ToOne, MissableToOne {

	private final RelatedRow<M, C, S> related;

	ToOneRelation(RelatedRow<M, C, S> related) {
		this.related = related;
	}

	/**
	 * Returns the relation.
	 * @return the relation
	 */
	public final RelatedRow<M, C, S> related() {
		return this.related;
	}

	@Override
	public final String name() {
		return this.related.name();
	}

	@Override
	public final ModelType<C> target() {
		return this.related.target().get();
	}

	@Override
	public final Inclusion inclusion() {
		return this.related.one().inclusion();
	}

	/**
	 * Returns where the relation stands.
	 * @return the names of model and relation
	 */
	public final String place() {
		return this.related.place();
	}

	/**
	 * Finds rows whose related row passes a filter.
	 * @param where the filter
	 * @return the filter
	 */
	public final Where<M> is(Where<C> where) {
		return new Condition<>(name(), "is", new WhereValue(where));
	}

	/**
	 * Finds rows whose related row does not pass a filter, or that have none.
	 * @param where the filter
	 * @return the filter
	 */
	public final Where<M> isNot(Where<C> where) {
		return new Condition<>(name(), "isNot", new WhereValue(where));
	}

	/**
	 * Sorts by a criterion of the related row.
	 * @param order the criterion
	 * @return the criterion
	 */
	public final Order<M> orderBy(Order<C> order) {
		return new RelatedOrder<>(name(), order);
	}

	/**
	 * Creates the related row.
	 * @param create leads through the steps of the related row
	 * @return the assignment
	 */
	public final RelationAssign<M> create(Function<S, ? extends CreateReady<C>> create) {
		return this.related.assign(NestedWrite.create(data(create)));
	}

	/**
	 * Connects a related row that exists.
	 * @param where names the row
	 * @return the assignment
	 */
	public final RelationAssign<M> connect(UniqueWhere<C> where) {
		return this.related.assign(NestedWrite.connect(where));
	}

	/**
	 * Connects a related row, which is created if it does not exist.
	 * @param where names the row
	 * @param create leads through the steps of the row if it does not exist
	 * @return the assignment
	 */
	public final RelationAssign<M> connectOrCreate(UniqueWhere<C> where, Function<S, ? extends CreateReady<C>> create) {
		return this.related.assign(NestedWrite.connectOrCreate(where, data(create)));
	}

	/**
	 * Updates the related row, which must be there.
	 * @param assigns what changes
	 * @return the assignment
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final RelationAssign<M> update(Assign<C>... assigns) {
		return this.related.assign(NestedWrite.updateOne(Where.<C>everything(), Data.of(assigns)));
	}

	/**
	 * Updates the related row, which must be there and pass a filter.
	 * @param where the filter
	 * @param assigns what changes
	 * @return the assignment
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final RelationAssign<M> update(Where<C> where, Assign<C>... assigns) {
		return this.related.assign(NestedWrite.updateOne(where, Data.of(assigns)));
	}

	/**
	 * Updates the related row, which is created if it is not there.
	 * @param create leads through the steps of the row if it is not there
	 * @param assigns what changes if it is
	 * @return the assignment
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final RelationAssign<M> upsert(Function<S, ? extends CreateReady<C>> create, Assign<C>... assigns) {
		return this.related.assign(NestedWrite.upsertOne(Where.<C>everything(), data(create), Data.of(assigns)));
	}

	/**
	 * Updates the related row if it passes a filter; otherwise a row is created in its
	 * place.
	 * @param where the filter
	 * @param create leads through the steps of the row that is created
	 * @param assigns what changes in the one that is there
	 * @return the assignment
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final RelationAssign<M> upsert(Where<C> where, Function<S, ? extends CreateReady<C>> create,
			Assign<C>... assigns) {
		return this.related.assign(NestedWrite.upsertOne(where, data(create), Data.of(assigns)));
	}

	private Data<C> data(Function<S, ? extends CreateReady<C>> create) {
		return create.apply(this.related.start().get()).data();
	}

}
