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

import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.write.CreateMany;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.NestedOneToMany;
import io.github.prismaspring.client.write.RelationAssign;
import io.github.prismaspring.client.write.SkippableRow;

/**
 * A relation to many rows that hold the foreign key and cannot be without it: they can be
 * created and deleted, but not disconnected.
 *
 * @param <M> the model
 * @param <C> the related model
 * @param <S> the first step towards a related row
 */
public final class OwnedToMany<M, C, S> extends ToManyWrites<M, C, S> {

	OwnedToMany(String model, String name, Supplier<ModelType<C>> target, Supplier<S> start) {
		super(model, name, target, start);
	}

	/**
	 * Writes to the relation as part of creating a row.
	 * @param writes adds what to do
	 * @return the assignment
	 */
	public RelationAssign<M> write(UnaryOperator<NestedOneToMany<C, S>> writes) {
		return RelationAssign.toMany(name(), writes.apply(NestedOneToMany.of(start())));
	}

	/**
	 * Creates a related row for each of some items, all of them with one statement. They
	 * can hold columns only, no relations.
	 * @param <T> the type of an item
	 * @param items the items
	 * @param create leads through the steps of the related row of an item
	 * @return the assignment
	 */
	public <T> RelationAssign<M> createMany(Collection<? extends T> items,
			BiFunction<S, ? super T, ? extends CreateReady<C>> create) {
		return createRows(items, create, CreateMany.FAIL_ON_DUPLICATES);
	}

	/**
	 * Creates a related row for each of some items, all of them with one statement. They
	 * can hold columns only, no relations.
	 * @param <T> the type of an item
	 * @param items the items
	 * @param create leads through the steps of the related row of an item, on a database
	 * that knows more options than to fail
	 * @param option what to do about rows that are there already
	 * @return the assignment
	 */
	public <T> RelationAssign<M> createMany(Collection<? extends T> items,
			BiFunction<S, ? super T, ? extends SkippableRow<C>> create, CreateMany option) {
		return createRows(items, create, option);
	}

}
