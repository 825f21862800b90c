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
import io.github.prismaspring.client.read.Order;
import io.github.prismaspring.client.read.RelatedOrder;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.where.Condition;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.where.WhereValue;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.NestedWrite;
import io.github.prismaspring.client.write.RelationAssign;

/**
 * Operators of relations to one row.
 *
 * @param <M> the model
 * @param <C> the related model
 * @param <S> the first step towards a related row
 */
public interface ToOneOperators<M, C, S> extends Relation<M>, Include<M> {

	/**
	 * Returns the relation.
	 * @return the relation
	 */
	RelatedRow<M, C, S> related();

	@Override
	default String name() {
		return related().name();
	}

	/**
	 * Finds rows whose related row passes a filter.
	 * @param where the filter
	 * @return the filter
	 */
	default Where<M> is(Where<C> where) {
		return new Condition<>(name(), "is", new WhereValue(where));
	}

	/**
	 * Finds rows whose related row does not pass a filter, or that have none.
	 * @param where the filter
	 * @return the filter
	 */
	default Where<M> isNot(Where<C> where) {
		return new Condition<>(name(), "isNot", new WhereValue(where));
	}

	/**
	 * Sorts by a criterion of the related row.
	 * @param order the criterion
	 * @return the criterion
	 */
	default Order<M> orderBy(Order<C> order) {
		return new RelatedOrder<>(name(), order);
	}

	/**
	 * Creates the related row.
	 * @param create leads through the steps of the related row
	 * @return the assignment
	 */
	default RelationAssign<M> create(Function<S, ? extends CreateReady<C>> create) {
		return related().assign(NestedWrite.create(create.apply(related().start().get()).data()));
	}

	/**
	 * Connects a related row that exists.
	 * @param where names the row
	 * @return the assignment
	 */
	default RelationAssign<M> connect(UniqueWhere<C> where) {
		return related().assign(NestedWrite.connect(where));
	}

	@Override
	default Inclusion inclusion() {
		return related().include().inclusion();
	}

}
