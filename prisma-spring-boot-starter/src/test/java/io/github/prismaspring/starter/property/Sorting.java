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

package io.github.prismaspring.starter.property;

import java.util.Comparator;

import io.github.prismaspring.client.read.Order;
import org.jspecify.annotations.Nullable;

/**
 * An order, and how it puts two rows.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param order the order that the database gets
 * @param comparator the same order of the rows in memory, and of related rows that are
 * missing
 * @param place whether a cursor has a certain place in the order
 */
record Sorting<R, M>(Order<M> order, Comparator<@Nullable R> comparator, Place place) {

	/**
	 * Whether a cursor has a certain place in an order: not if rows may lack what they
	 * are sorted by, nor if the database sorts by other rules than it compares by.
	 */
	enum Place {

		CERTAIN, UNCERTAIN

	}

	@Override
	public String toString() {
		return this.order.toString();
	}

}
