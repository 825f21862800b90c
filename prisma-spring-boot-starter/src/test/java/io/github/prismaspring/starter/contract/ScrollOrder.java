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

package io.github.prismaspring.starter.contract;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import io.github.prismaspring.client.read.NullableOrder;
import io.github.prismaspring.client.read.Order;
import io.github.prismaspring.starter.contract.db.OptionalScalar;
import org.jspecify.annotations.Nullable;

import static io.github.prismaspring.starter.contract.db.Models.OPTIONAL_SCALAR;

/**
 * An order by columns, and the same order in memory.
 *
 * @param orders the order
 * @param comparator the same, with the key
 */
record ScrollOrder(List<Order<OptionalScalar>> orders, Comparator<OptionalScalar> comparator) {

	private static final Comparator<OptionalScalar> BY_ID = Comparator.comparing(OptionalScalar::id);

	static List<ScrollOrder> all() {
		return List.of(new ScrollOrder(List.of(), BY_ID),
				new ScrollOrder(List.of(OPTIONAL_SCALAR.id.desc()), BY_ID.reversed()),
				up(OPTIONAL_SCALAR.text.asc(), OptionalScalar::text),
				down(OPTIONAL_SCALAR.text.desc(), OptionalScalar::text),
				up(OPTIONAL_SCALAR.flag.asc(), OptionalScalar::flag),
				down(OPTIONAL_SCALAR.flag.desc(), OptionalScalar::flag),
				up(OPTIONAL_SCALAR.whole.asc(), OptionalScalar::whole),
				down(OPTIONAL_SCALAR.big.desc(), OptionalScalar::big),
				up(OPTIONAL_SCALAR.real.asc(), OptionalScalar::real),
				down(OPTIONAL_SCALAR.real.desc(), OptionalScalar::real),
				up(OPTIONAL_SCALAR.amount.asc(), OptionalScalar::amount),
				down(OPTIONAL_SCALAR.at.desc(), OptionalScalar::at), up(OPTIONAL_SCALAR.at.asc(), OptionalScalar::at),
				new ScrollOrder(List.of(OPTIONAL_SCALAR.text.asc().nullsFirst()),
						nullable(OptionalScalar::text, Comparator.nullsFirst(Comparator.naturalOrder()))
							.thenComparing(BY_ID)),
				new ScrollOrder(List.of(OPTIONAL_SCALAR.whole.desc().nullsLast(), OPTIONAL_SCALAR.big.asc()),
						nullable(OptionalScalar::whole, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
							.thenComparing(
									nullable(OptionalScalar::big, Comparator.nullsLast(Comparator.naturalOrder())))
							.thenComparing(BY_ID)),
				new ScrollOrder(
						List.of(OPTIONAL_SCALAR.at.asc(), OPTIONAL_SCALAR.real.desc(), OPTIONAL_SCALAR.id.asc()),
						nullable(OptionalScalar::at, Comparator.nullsLast(Comparator.naturalOrder()))
							.thenComparing(nullable(OptionalScalar::real,
									Comparator.nullsFirst(Comparator.<Double>reverseOrder())))
							.thenComparing(BY_ID)));
	}

	List<OptionalScalar> sorted(List<OptionalScalar> rows) {
		return rows.stream().sorted(this.comparator).toList();
	}

	@Override
	public String toString() {
		return this.orders.toString();
	}

	private static <T extends Comparable<T>> ScrollOrder up(NullableOrder<OptionalScalar> order,
			Function<OptionalScalar, @Nullable T> value) {
		return new ScrollOrder(List.of(order),
				nullable(value, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(BY_ID));
	}

	private static <T extends Comparable<T>> ScrollOrder down(NullableOrder<OptionalScalar> order,
			Function<OptionalScalar, @Nullable T> value) {
		return new ScrollOrder(List.of(order),
				nullable(value, Comparator.nullsFirst(Comparator.<T>reverseOrder())).thenComparing(BY_ID.reversed()));
	}

	private static <T> Comparator<OptionalScalar> nullable(Function<OptionalScalar, @Nullable T> value,
			Comparator<@Nullable T> comparator) {
		return (one, other) -> comparator.compare(value.apply(one), value.apply(other));
	}

}
