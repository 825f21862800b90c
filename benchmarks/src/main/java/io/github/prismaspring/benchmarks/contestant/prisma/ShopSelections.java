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

package io.github.prismaspring.benchmarks.contestant.prisma;

import java.util.List;

import io.github.prismaspring.benchmarks.db.Prisma;
import io.github.prismaspring.benchmarks.db.Purchase;
import io.github.prismaspring.benchmarks.db.PurchaseDelegate;
import io.github.prismaspring.benchmarks.db.Shopper;
import io.github.prismaspring.benchmarks.db.ShopperDelegate;
import io.github.prismaspring.benchmarks.workload.ShopRows.NewPurchase;
import io.github.prismaspring.client.operation.Op;

import static io.github.prismaspring.benchmarks.db.Models.PURCHASE;
import static io.github.prismaspring.benchmarks.db.Models.SHOPPER;

/**
 * Everyday queries as values, for blocking and reactive callers.
 */
final class ShopSelections {

	private final ShopperDelegate shopper;

	private final ShopperDelegate shopperWithPurchases;

	private final PurchaseDelegate purchase;

	private final PurchaseDelegate purchaseWithLines;

	ShopSelections(Prisma prisma) {
		this.shopper = prisma.shopper();
		this.shopperWithPurchases = prisma.shopper().include(SHOPPER.purchases.include(PURCHASE.lines));
		this.purchase = prisma.purchase();
		this.purchaseWithLines = prisma.purchase().include(PURCHASE.lines);
	}

	Op<Shopper> findUnique(int id) {
		return this.shopper.ops().findUniqueOrThrow(SHOPPER.id.eq(id));
	}

	Op<Shopper> threeLevels(int id) {
		return this.shopperWithPurchases.ops().findUniqueOrThrow(SHOPPER.id.eq(id));
	}

	Op<List<Shopper>> hundredRows(int firstId) {
		return this.shopper.ops()
			.findMany((query) -> query.where(SHOPPER.id.gte(firstId)).orderBy(SHOPPER.id.asc()).take(100));
	}

	Op<Purchase> nestedCreate(NewPurchase row) {
		return this.purchaseWithLines.ops()
			.create((purchase) -> purchase.placedAt(row.placedAt())
				.total(row.total())
				.shopperId(row.shopperId())
				.lines((lines) -> lines.createMany(row.lines(), (line,
						values) -> line.article(values.article()).quantity(values.quantity()).price(values.price()))));
	}

	Op<Shopper> charge(Shopper who, NewPurchase row) {
		return this.shopper.ops()
			.update(SHOPPER.id.eq(who.id()), SHOPPER.visits.set(who.visits() + 1),
					SHOPPER.balance.set(who.balance().subtract(row.total())));
	}

	Op<Purchase> create(NewPurchase row) {
		return this.purchase.ops()
			.create((purchase) -> purchase.placedAt(row.placedAt()).total(row.total()).shopperId(row.shopperId()));
	}

}
