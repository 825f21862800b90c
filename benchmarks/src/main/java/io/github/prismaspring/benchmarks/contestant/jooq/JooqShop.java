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

package io.github.prismaspring.benchmarks.contestant.jooq;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import io.github.prismaspring.benchmarks.contestant.jooq.Tables.Line;
import io.github.prismaspring.benchmarks.contestant.jooq.Tables.Purchase;
import io.github.prismaspring.benchmarks.contestant.jooq.Tables.Shopper;
import io.github.prismaspring.benchmarks.workload.ShopQueries;
import io.github.prismaspring.benchmarks.workload.ShopRows.LineRow;
import io.github.prismaspring.benchmarks.workload.ShopRows.NewLine;
import io.github.prismaspring.benchmarks.workload.ShopRows.NewPurchase;
import io.github.prismaspring.benchmarks.workload.ShopRows.PurchaseRow;
import io.github.prismaspring.benchmarks.workload.ShopRows.PurchaseWithLines;
import io.github.prismaspring.benchmarks.workload.ShopRows.ShopperRow;
import io.github.prismaspring.benchmarks.workload.ShopRows.ShopperWithPurchases;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStep4;
import org.jooq.Record;
import org.jooq.Record8;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/**
 * Everyday queries with jOOQ.
 */
final class JooqShop implements ShopQueries<Object> {

	private static final Field<List<LineRow>> LINES = DSL
		.multiset(DSL.select(Line.ID, Line.ARTICLE, Line.QUANTITY, Line.PRICE, Line.PURCHASE_ID)
			.from(Line.TABLE)
			.where(Line.PURCHASE_ID.eq(Purchase.ID)))
		.convertFrom((lines) -> lines.map(Records.mapping(LineRow::new)));

	private static final Field<List<PurchaseWithLines>> PURCHASES = DSL
		.multiset(DSL.select(Purchase.ID, Purchase.PLACED_AT, Purchase.TOTAL, Purchase.SHOPPER_ID, LINES)
			.from(Purchase.TABLE)
			.where(Purchase.SHOPPER_ID.eq(Shopper.ID)))
		.convertFrom((purchases) -> purchases.map(Records.mapping(PurchaseWithLines::new)));

	private final DSLContext database;

	JooqShop(DSLContext database) {
		this.database = database;
	}

	@Override
	public Object findUnique(int id) {
		return find(this.database, id).fetchSingle(Records.mapping(ShopperRow::new));
	}

	@Override
	public Object threeLevels(int id) {
		return this.database
			.select(Shopper.ID, Shopper.EMAIL, Shopper.NAME, Shopper.NOTE, Shopper.ACTIVE, Shopper.VISITS,
					Shopper.BALANCE, Shopper.CREATED_AT, PURCHASES)
			.from(Shopper.TABLE)
			.where(Shopper.ID.eq(id))
			.fetchSingle(Records.mapping(ShopperWithPurchases::new));
	}

	@Override
	public Object hundredRows(int firstId) {
		return this.database
			.select(Shopper.ID, Shopper.EMAIL, Shopper.NAME, Shopper.NOTE, Shopper.ACTIVE, Shopper.VISITS,
					Shopper.BALANCE, Shopper.CREATED_AT)
			.from(Shopper.TABLE)
			.where(Shopper.ID.ge(firstId))
			.orderBy(Shopper.ID)
			.limit(100)
			.fetch(Records.mapping(ShopperRow::new));
	}

	@Override
	public Object nestedCreate(NewPurchase purchase) {
		return this.database.transactionResult((transaction) -> {
			PurchaseRow row = insert(transaction.dsl(), purchase);
			InsertValuesStep4<Record, String, Integer, BigDecimal, Integer> lines = transaction.dsl()
				.insertInto(Line.TABLE, Line.ARTICLE, Line.QUANTITY, Line.PRICE, Line.PURCHASE_ID);
			for (NewLine line : purchase.lines()) {
				lines = lines.values(line.article(), line.quantity(), line.price(), row.id());
			}
			return row.with(lines.returningResult(Line.ID, Line.ARTICLE, Line.QUANTITY, Line.PRICE, Line.PURCHASE_ID)
				.fetch(Records.mapping(LineRow::new)));
		});
	}

	@Override
	public Object transaction(NewPurchase purchase) {
		return this.database.transactionResult((transaction) -> {
			ShopperRow shopper = find(transaction.dsl(), purchase.shopperId())
				.fetchSingle(Records.mapping(ShopperRow::new));
			transaction.dsl()
				.update(Shopper.TABLE)
				.set(Shopper.VISITS, shopper.visits() + 1)
				.set(Shopper.BALANCE, shopper.balance().subtract(purchase.total()))
				.where(Shopper.ID.eq(shopper.id()))
				.execute();
			return insert(transaction.dsl(), purchase);
		});
	}

	private static SelectConditionStep<Record8<Integer, String, String, String, Boolean, Integer, BigDecimal, Instant>> find(
			DSLContext database, int id) {
		return database
			.select(Shopper.ID, Shopper.EMAIL, Shopper.NAME, Shopper.NOTE, Shopper.ACTIVE, Shopper.VISITS,
					Shopper.BALANCE, Shopper.CREATED_AT)
			.from(Shopper.TABLE)
			.where(Shopper.ID.eq(id));
	}

	private static PurchaseRow insert(DSLContext database, NewPurchase purchase) {
		return database.insertInto(Purchase.TABLE, Purchase.PLACED_AT, Purchase.TOTAL, Purchase.SHOPPER_ID)
			.values(purchase.placedAt(), purchase.total(), purchase.shopperId())
			.returningResult(Purchase.ID, Purchase.PLACED_AT, Purchase.TOTAL, Purchase.SHOPPER_ID)
			.fetchSingle(Records.mapping(PurchaseRow::new));
	}

}
