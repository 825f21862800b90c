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

package io.github.prismaspring.benchmarks.workload;

/**
 * The everyday queries of an application.
 *
 * @param <R> what a query gives: its result, or a publisher of it
 */
public interface ShopQueries<R> {

	R findUnique(int id);

	/**
	 * Reads a shopper with its purchases and their lines.
	 * @param id the shopper
	 * @return {@link ShopRows.ShopperWithPurchases} or alike
	 */
	R threeLevels(int id);

	/**
	 * Reads the 100 shoppers from a key on.
	 * @param firstId the key
	 * @return a list of {@link ShopRows.ShopperRow} or alike, by key
	 */
	R hundredRows(int firstId);

	/**
	 * Creates a purchase with its lines.
	 * @param purchase the purchase
	 * @return {@link ShopRows.PurchaseWithLines} or alike
	 */
	R nestedCreate(ShopRows.NewPurchase purchase);

	/**
	 * Reads a shopper, counts a visit and takes the total off its balance, and creates
	 * the purchase without lines, in a transaction.
	 * @param purchase the purchase
	 * @return {@link ShopRows.PurchaseRow} or alike
	 */
	R transaction(ShopRows.NewPurchase purchase);

}
