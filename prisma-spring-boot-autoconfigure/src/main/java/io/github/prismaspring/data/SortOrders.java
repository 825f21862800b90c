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

import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.field.NullableColumn;
import io.github.prismaspring.client.read.Direction;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.NullableOrder;
import io.github.prismaspring.client.read.Order;
import io.github.prismaspring.client.read.RelatedOrder;
import io.github.prismaspring.client.read.ScalarOrder;

import org.springframework.data.domain.Sort;

/**
 * Makes criteria of {@link Sort}s. Their properties are the names of fields in the
 * schema, and paths through relations to one row: {@code author.email}.
 * <pre class="code">
 * prisma.user().findMany((q) -&gt; q.orderBy(SortOrders.of(USER, sort)))
 * </pre>
 */
public final class SortOrders {

	private SortOrders() {
	}

	/**
	 * Makes criteria of a sort.
	 * @param <M> the model
	 * @param fields the fields of the model, for example {@code USER}
	 * @param sort the sort
	 * @return the criteria, none if the sort has none
	 * @throws InvalidSortException if the rows cannot be sorted so
	 */
	public static <M> List<Order<M>> of(ModelFields<M> fields, Sort sort) {
		return of(fields.modelType(), sort);
	}

	static <M> List<Order<M>> of(ModelType<M> model, Sort sort) {
		return sort.stream().<Order<M>>map((order) -> order(model, order)).toList();
	}

	private static <M> Order<M> order(ModelType<M> model, Sort.Order order) {
		if (order.isIgnoreCase()) {
			throw new InvalidSortException(order.getProperty(),
					("%s cannot be sorted by '%s' without regard to case: Prisma has no such order. Leave out "
							+ "'ignoreCase', or keep a column in lower case and sort by that")
						.formatted(model.name(), order.getProperty()));
		}
		SortProperty property = SortProperty.resolve(model, order.getProperty());
		Order<M> result = column(property, order);
		for (int i = property.relations().size() - 1; i >= 0; i--) {
			result = new RelatedOrder<>(property.relations().get(i), result);
		}
		return result;
	}

	private static <M> Order<M> column(SortProperty property, Sort.Order order) {
		Direction direction = order.isAscending() ? Direction.ASC : Direction.DESC;
		if (property.field() instanceof NullableColumn) {
			return new NullableOrder<>(property.field().name(), direction, switch (order.getNullHandling()) {
				case NATIVE -> NullableOrder.Nulls.DATABASE_DEFAULT;
				case NULLS_FIRST -> NullableOrder.Nulls.FIRST;
				case NULLS_LAST -> NullableOrder.Nulls.LAST;
			});
		}
		if (order.getNullHandling() != Sort.NullHandling.NATIVE) {
			throw new InvalidSortException(order.getProperty(),
					("%s.%s is never null, so '%s' cannot be sorted by with nulls first or last: "
							+ "leave that out of the sort")
						.formatted(property.model().name(), property.field().name(), order.getProperty()));
		}
		return new ScalarOrder<>(property.field().name(), direction);
	}

}
