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

package io.github.prismaspring.client.keyset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.prismaspring.client.read.Direction;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.Order;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.engine.JsonProtocolReader;
import org.jspecify.annotations.Nullable;

/**
 * An order in which no two rows stand at the same place: by some columns, and by the key
 * of the model where these are equal. A null counts as the highest value unless the order
 * puts it elsewhere, so that rows come in the same order from every database.
 *
 * @param <M> the model
 */
public final class Keyset<M> {

	private final List<KeyColumn<M>> columns;

	private Keyset(List<KeyColumn<M>> columns) {
		this.columns = columns;
	}

	/**
	 * Completes an order.
	 * @param <M> the model
	 * @param model the model
	 * @param orders the criteria, the first one first
	 * @return the order with the key of the model
	 * @throws IllegalArgumentException if a criterion is one that no position can be told
	 * of, or if the model has no key
	 */
	public static <M> Keyset<M> of(ModelType<M> model, List<? extends Order<M>> orders) {
		KeyColumns<M> resolver = new KeyColumns<>(model);
		Map<String, KeyColumn<M>> columns = new LinkedHashMap<>();
		Direction direction = Direction.ASC;
		for (Order<M> order : orders) {
			KeyColumn<M> column = resolver.of(order);
			columns.putIfAbsent(column.name(), column);
			direction = column.direction();
		}
		List<Field<M>> key = model.members().key();
		if (key.isEmpty()) {
			throw new IllegalArgumentException(("%s has no key, so it cannot be read in portions: "
					+ "read pages or slices, in an order that leaves no rows equal")
				.formatted(model.name()));
		}
		for (Field<M> field : key) {
			KeyColumn<M> column = resolver.of(field, direction);
			columns.putIfAbsent(column.name(), column);
		}
		return new Keyset<>(List.copyOf(columns.values()));
	}

	/**
	 * Returns the opposite order.
	 * @return the order from the last row to the first
	 */
	public Keyset<M> reversed() {
		return new Keyset<>(this.columns.stream().map(KeyColumn::reversed).toList());
	}

	/**
	 * Returns the names of the columns.
	 * @return the names in the schema
	 */
	public List<String> names() {
		return this.columns.stream().map(KeyColumn::name).toList();
	}

	/**
	 * Makes a position of values that may have travelled as text or JSON.
	 * @param values the value of each column, in their order
	 * @return the position
	 * @throws IllegalArgumentException if a value does not fit its column
	 */
	public KeysetPosition position(List<? extends @Nullable Object> values) {
		return new KeysetPosition(new ArrayList<>(IntStream.range(0, this.columns.size())
			.mapToObj((i) -> convert(this.columns.get(i), values.get(i)))
			.toList()));
	}

	private static @Nullable Object convert(KeyColumn<?> column, @Nullable Object value) {
		if (value == null) {
			if (column.nulls() == KeyNulls.NEVER) {
				throw new IllegalArgumentException(
						"'%s' is never null, but the position says so".formatted(column.name()));
			}
			return null;
		}
		try {
			return column.type().convert(value);
		}
		catch (RuntimeException ex) {
			throw new IllegalArgumentException("'%s' is of type %s, which the position's value '%s' does not fit: %s"
				.formatted(column.name(), column.type().scalar(), value, ex.getMessage()), ex);
		}
	}

	List<Order<M>> orders() {
		return this.columns.stream().map(KeyColumn::order).toList();
	}

	KeysetPosition read(List<@Nullable JsonProtocolReader> properties) {
		List<@Nullable Object> values = new ArrayList<>();
		for (int i = 0; i < this.columns.size(); i++) {
			values.add(this.columns.get(i).read(properties.get(i)));
		}
		return new KeysetPosition(values);
	}

	/**
	 * Finds rows behind a position: those behind it by the first column; or at it by the
	 * first and behind it by the second; and so on.
	 * @param position the position
	 * @return the filter
	 */
	Where<M> after(KeysetPosition position) {
		Where<M> at = Where.everything();
		List<Where<M>> ways = new ArrayList<>();
		for (int i = 0; i < this.columns.size(); i++) {
			Object value = position.values().get(i);
			Where<M> after = this.columns.get(i).after(value);
			if (after != null) {
				ways.add(at.and(after));
			}
			at = at.and(this.columns.get(i).at(value));
		}
		Where<M> any = ways.stream().reduce(Where::or).orElseThrow();
		return (this.columns.size() > 1) ? this.columns.get(0).from(position.values().get(0)).and(any) : any;
	}

}
