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

package io.github.prismaspring.benchmarks.contestant.hibernate;

import io.github.prismaspring.benchmarks.workload.ShopQueries;
import io.github.prismaspring.benchmarks.workload.ShopRows.LineRow;
import io.github.prismaspring.benchmarks.workload.ShopRows.NewLine;
import io.github.prismaspring.benchmarks.workload.ShopRows.NewPurchase;
import io.github.prismaspring.benchmarks.workload.ShopRows.PurchaseRow;
import io.github.prismaspring.benchmarks.workload.ShopRows.PurchaseWithLines;
import io.github.prismaspring.benchmarks.workload.ShopRows.ShopperRow;

import org.springframework.transaction.annotation.Transactional;

/**
 * Everyday queries with Spring Data JPA.
 */
@Transactional
class HibernateShop implements ShopQueries<Object> {

	private final ShopperRepository shoppers;

	private final PurchaseRepository purchases;

	HibernateShop(ShopperRepository shoppers, PurchaseRepository purchases) {
		this.shoppers = shoppers;
		this.purchases = purchases;
	}

	@Override
	@Transactional(readOnly = true)
	public Object findUnique(int id) {
		return row(this.shoppers.findById(id).orElseThrow());
	}

	@Override
	@Transactional(readOnly = true)
	public Object threeLevels(int id) {
		return row(this.shoppers.findById(id).orElseThrow())
			.with(this.purchases.findWithLines(id).stream().map(HibernateShop::withLines).toList());
	}

	@Override
	@Transactional(readOnly = true)
	public Object hundredRows(int firstId) {
		return this.shoppers.findTop100ByIdGreaterThanEqualOrderById(firstId).stream().map(HibernateShop::row).toList();
	}

	@Override
	public Object nestedCreate(NewPurchase row) {
		PurchaseEntity purchase = newPurchase(row);
		for (NewLine newLine : row.lines()) {
			PurchaseLineEntity line = new PurchaseLineEntity();
			line.article = newLine.article();
			line.quantity = newLine.quantity();
			line.price = newLine.price();
			line.purchase = purchase;
			purchase.lines.add(line);
		}
		return withLines(this.purchases.save(purchase));
	}

	@Override
	public Object transaction(NewPurchase row) {
		ShopperEntity shopper = this.shoppers.findById(row.shopperId()).orElseThrow();
		shopper.visits += 1;
		shopper.balance = shopper.balance.subtract(row.total());
		return row(this.purchases.save(newPurchase(row)));
	}

	private static PurchaseEntity newPurchase(NewPurchase row) {
		PurchaseEntity purchase = new PurchaseEntity();
		purchase.placedAt = row.placedAt();
		purchase.total = row.total();
		purchase.shopperId = row.shopperId();
		return purchase;
	}

	private static ShopperRow row(ShopperEntity shopper) {
		return new ShopperRow(shopper.id, shopper.email, shopper.name, shopper.note, shopper.active, shopper.visits,
				shopper.balance, shopper.createdAt);
	}

	private static PurchaseRow row(PurchaseEntity purchase) {
		return new PurchaseRow(purchase.id, purchase.placedAt, purchase.total, purchase.shopperId);
	}

	private static PurchaseWithLines withLines(PurchaseEntity purchase) {
		return row(purchase).with(purchase.lines.stream()
			.map((line) -> new LineRow(line.id, line.article, line.quantity, line.price, purchase.id))
			.toList());
	}

}
