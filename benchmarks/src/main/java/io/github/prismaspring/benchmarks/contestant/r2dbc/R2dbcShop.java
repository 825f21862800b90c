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

package io.github.prismaspring.benchmarks.contestant.r2dbc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.prismaspring.benchmarks.workload.ShopQueries;
import io.github.prismaspring.benchmarks.workload.ShopRows.LineRow;
import io.github.prismaspring.benchmarks.workload.ShopRows.NewLine;
import io.github.prismaspring.benchmarks.workload.ShopRows.NewPurchase;
import io.github.prismaspring.benchmarks.workload.ShopRows.PurchaseRow;
import io.github.prismaspring.benchmarks.workload.ShopRows.PurchaseWithLines;
import io.github.prismaspring.benchmarks.workload.ShopRows.ShopperRow;
import io.r2dbc.spi.Readable;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;

/**
 * Everyday queries with Spring Data R2DBC.
 */
final class R2dbcShop implements ShopQueries<Mono<?>> {

	private static final String LINES = "select id, article, quantity, price, purchase_id from purchase_line ";

	private final R2dbcSession session;

	private final R2dbcEntityTemplate template;

	R2dbcShop(R2dbcSession session, R2dbcEntityTemplate template) {
		this.session = session;
		this.template = template;
	}

	@Override
	public Mono<?> findUnique(int id) {
		return find(id);
	}

	@Override
	public Mono<?> threeLevels(int id) {
		return find(id).flatMap((shopper) -> this.session
			.list("select id, placed_at, total, shopper_id from purchase where shopper_id = $1", R2dbcShop::purchase,
					id)
			.flatMap((purchases) -> this.session
				.list(LINES + "where purchase_id = any($1)", R2dbcShop::line,
						(Object) purchases.stream().map(PurchaseRow::id).toArray(Integer[]::new))
				.map((lines) -> lines.stream().collect(Collectors.groupingBy(LineRow::purchaseId)))
				.map((lines) -> shopper.with(withLines(purchases, lines)))));
	}

	private static List<PurchaseWithLines> withLines(List<PurchaseRow> purchases, Map<Integer, List<LineRow>> lines) {
		return purchases.stream()
			.map((purchase) -> purchase.with(lines.getOrDefault(purchase.id(), List.of())))
			.toList();
	}

	@Override
	public Mono<?> hundredRows(int firstId) {
		Query query = Query.query(Criteria.where("id").greaterThanOrEquals(firstId)).sort(Sort.by("id")).limit(100);
		return this.template.select(ShopperRow.class).from("shopper").matching(query).all().collectList();
	}

	@Override
	public Mono<?> nestedCreate(NewPurchase purchase) {
		return this.session
			.transaction(insert(purchase).flatMap((row) -> insert(row.id(), purchase.lines()).map(row::with)));
	}

	@Override
	public Mono<?> transaction(NewPurchase purchase) {
		return this.session.transaction(find(purchase.shopperId())
			.flatMap((shopper) -> this.session.update("update shopper set visits = $1, balance = $2 where id = $3",
					shopper.visits() + 1, shopper.balance().subtract(purchase.total()), shopper.id()))
			.then(insert(purchase)));
	}

	private Mono<ShopperRow> find(int id) {
		return this.template.select(ShopperRow.class)
			.from("shopper")
			.matching(Query.query(Criteria.where("id").is(id)))
			.one();
	}

	private Mono<PurchaseRow> insert(NewPurchase purchase) {
		return this.session.one("""
				insert into purchase (placed_at, total, shopper_id) values ($1, $2, $3)
				returning id, placed_at, total, shopper_id""", R2dbcShop::purchase, purchase.placedAt(),
				purchase.total(), purchase.shopperId());
	}

	private Mono<List<LineRow>> insert(int purchase, List<NewLine> lines) {
		NewLine first = lines.get(0);
		NewLine second = lines.get(1);
		NewLine third = lines.get(2);
		return this.session.list("""
				insert into purchase_line (article, quantity, price, purchase_id)
				values ($1, $2, $3, $10), ($4, $5, $6, $10), ($7, $8, $9, $10)
				returning id, article, quantity, price, purchase_id""", R2dbcShop::line, first.article(),
				first.quantity(), first.price(), second.article(), second.quantity(), second.price(), third.article(),
				third.quantity(), third.price(), purchase);
	}

	private static PurchaseRow purchase(Readable row) {
		return new PurchaseRow(R2dbcSession.number(row, 0), R2dbcSession.instant(row, 1),
				R2dbcSession.value(row, 2, BigDecimal.class), R2dbcSession.number(row, 3));
	}

	private static LineRow line(Readable row) {
		return new LineRow(R2dbcSession.number(row, 0), R2dbcSession.text(row, 1), R2dbcSession.number(row, 2),
				R2dbcSession.value(row, 3, BigDecimal.class), R2dbcSession.number(row, 4));
	}

}
