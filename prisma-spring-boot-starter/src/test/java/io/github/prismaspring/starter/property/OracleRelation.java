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

import java.util.List;

import net.jqwik.api.Arbitrary;

/**
 * A relation, and what can be asked about it.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 */
interface OracleRelation<R, M> {

	/**
	 * The filters on the related rows.
	 * @param depth how many more relations the filters may go through
	 * @return the filters
	 */
	List<Arbitrary<Filter<R, M>>> filters(int depth);

	/**
	 * The orders by related rows.
	 * @return the orders
	 */
	List<Sorting<R, M>> sortings();

	/**
	 * The related rows as parts of a selection.
	 * @param depth how many more relations the parts may go through
	 * @return the parts
	 */
	Arbitrary<List<Part<R, M>>> parts(int depth);

}
