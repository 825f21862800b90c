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

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the queries of {@link ShopQueries} answer.
 */
public interface ShopRows {

	/**
	 * A shopper.
	 */
	record ShopperRow(int id, String email, String name, @Nullable String note, boolean active, int visits,
			BigDecimal balance, Instant createdAt) {

		/**
		 * Adds the purchases.
		 * @param purchases the purchases of this shopper
		 * @return the shopper with its purchases
		 */
		public ShopperWithPurchases with(List<PurchaseWithLines> purchases) {
			return new ShopperWithPurchases(this.id, this.email, this.name, this.note, this.active, this.visits,
					this.balance, this.createdAt, purchases);
		}

	}

	/**
	 * A shopper with its purchases.
	 */
	record ShopperWithPurchases(int id, String email, String name, @Nullable String note, boolean active, int visits,
			BigDecimal balance, Instant createdAt, List<PurchaseWithLines> purchases) {

	}

	/**
	 * A purchase.
	 */
	record PurchaseRow(int id, Instant placedAt, BigDecimal total, int shopperId) {

		/**
		 * Adds the lines.
		 * @param lines the lines of this purchase
		 * @return the purchase with its lines
		 */
		public PurchaseWithLines with(List<LineRow> lines) {
			return new PurchaseWithLines(this.id, this.placedAt, this.total, this.shopperId, lines);
		}

	}

	/**
	 * A purchase with its lines.
	 */
	record PurchaseWithLines(int id, Instant placedAt, BigDecimal total, int shopperId, List<LineRow> lines) {

	}

	/**
	 * A line of a purchase.
	 */
	record LineRow(int id, String article, int quantity, BigDecimal price, int purchaseId) {

	}

	/**
	 * A line that is to be.
	 */
	record NewLine(String article, int quantity, BigDecimal price) {

	}

	/**
	 * A purchase that is to be.
	 */
	record NewPurchase(int shopperId, Instant placedAt, BigDecimal total, List<NewLine> lines) {

		/**
		 * Makes a purchase of a running number.
		 * @param shopperId whose it is
		 * @param n the running number
		 * @return the purchase
		 */
		public static NewPurchase of(int shopperId, int n) {
			List<NewLine> lines = List.of(line(n, 1), line(n, 2), line(n, 3));
			return new NewPurchase(shopperId, Instant.ofEpochSecond(1_750_000_000L + n),
					lines.stream().map(NewLine::price).reduce(BigDecimal.ZERO, BigDecimal::add), lines);
		}

		private static NewLine line(int n, int place) {
			return new NewLine("Article " + (n + place) % 500, place,
					BigDecimal.valueOf((n * 25L + place) % 10_000, 2));
		}

	}

}
