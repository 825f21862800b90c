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
import java.util.List;

import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.scalar.JoinedValues;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.select.Selectable;
import io.github.prismaspring.client.select.Selected;
import io.github.prismaspring.client.where.Condition;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.ColumnAssign;

/**
 * A column that holds a list of scalars, on a database that has such columns.
 *
 * @param <M> the model
 * @param <T> the Java type of an element
 * @param column the column, with the type of an element
 */
public record ListField<M, T>(Column<M, T, Where<M>> column) implements Field<M>, Selectable<M, List<T>> {

	@Override
	public String name() {
		return this.column.name();
	}

	@Override
	public boolean isChangedByJoin() {
		return JoinedValues.areChangedInLists(this.column.type());
	}

	@Override
	public String place() {
		return this.column.toString();
	}

	@Override
	public Selected selected() {
		return new SelectedColumn(name(), this.column.type(), SelectedColumn.Form.LIST);
	}

	/**
	 * Finds rows with just these elements in this order.
	 * @param elements the elements
	 * @return the filter
	 */
	public Where<M> eq(Collection<? extends T> elements) {
		return new Condition<>(name(), "equals", this.column.values("eq", elements));
	}

	/**
	 * Finds rows whose list has an element.
	 * @param element the element
	 * @return the filter
	 */
	public Where<M> has(T element) {
		return this.column.condition("has", element);
	}

	/**
	 * Finds rows whose list has all of some elements.
	 * @param elements the elements
	 * @return the filter
	 */
	public Where<M> hasEvery(Collection<? extends T> elements) {
		return new Condition<>(name(), "hasEvery", this.column.values("hasEvery", elements));
	}

	/**
	 * Finds rows whose list has at least one of some elements.
	 * @param elements the elements
	 * @return the filter
	 */
	public Where<M> hasSome(Collection<? extends T> elements) {
		return new Condition<>(name(), "hasSome", this.column.values("hasSome", elements));
	}

	/**
	 * Finds rows whose list has no elements.
	 * @return the filter
	 */
	public Where<M> isEmpty() {
		return new Condition<>(name(), "isEmpty", ScalarTypes.BOOLEAN.value(true));
	}

	/**
	 * Finds rows whose list has elements.
	 * @return the filter
	 */
	public Where<M> isNotEmpty() {
		return new Condition<>(name(), "isEmpty", ScalarTypes.BOOLEAN.value(false));
	}

	/**
	 * Sets the list.
	 * @param elements the elements
	 * @return the assignment
	 */
	public ColumnAssign<M> set(Collection<? extends T> elements) {
		return this.column.set(this.column.values("set", elements));
	}

	/**
	 * Adds an element at the end of the list.
	 * @param element the element
	 * @return the assignment
	 */
	public ColumnAssign<M> push(T element) {
		return push(List.of(element));
	}

	/**
	 * Adds elements at the end of the list.
	 * @param elements the elements
	 * @return the assignment
	 */
	public ColumnAssign<M> push(Collection<? extends T> elements) {
		return ColumnAssign.compute(name(), this.column.role(), "push", this.column.values("push", elements));
	}

}
