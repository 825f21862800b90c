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

package io.github.prismaspring.benchmarks.contestant.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.prismaspring.benchmarks.workload.ShopQueries;
import io.github.prismaspring.benchmarks.workload.ShopRows.LineRow;
import io.github.prismaspring.benchmarks.workload.ShopRows.NewLine;
import io.github.prismaspring.benchmarks.workload.ShopRows.NewPurchase;
import io.github.prismaspring.benchmarks.workload.ShopRows.PurchaseRow;
import io.github.prismaspring.benchmarks.workload.ShopRows.ShopperRow;

/**
 * Everyday queries in plain JDBC.
 */
final class JdbcShop implements ShopQueries<Object> {

	private static final String FIND = "select id, email, name, note, active, visits, balance, created_at from shopper ";

	private final JdbcSession session;

	JdbcShop(JdbcSession session) {
		this.session = session;
	}

	@Override
	public Object findUnique(int id) {
		return this.session.with((connection) -> find(connection, id));
	}

	@Override
	public Object threeLevels(int id) {
		return this.session.with((connection) -> {
			ShopperRow shopper = find(connection, id);
			List<PurchaseRow> purchases = JdbcSession.list(connection,
					"select id, placed_at, total, shopper_id from purchase where shopper_id = ?", JdbcShop::purchase,
					id);
			Integer[] ids = purchases.stream().map(PurchaseRow::id).toArray(Integer[]::new);
			Map<Integer, List<LineRow>> lines = JdbcSession.list(connection,
					"select id, article, quantity, price, purchase_id from purchase_line where purchase_id = any(?)",
					JdbcShop::line, (Object) ids)
				.stream()
				.collect(Collectors.groupingBy(LineRow::purchaseId));
			return shopper.with(purchases.stream()
				.map((purchase) -> purchase.with(lines.getOrDefault(purchase.id(), List.of())))
				.toList());
		});
	}

	@Override
	public Object hundredRows(int firstId) {
		return this.session.with((connection) -> JdbcSession.list(connection,
				FIND + "where id >= ? order by id limit 100", JdbcShop::shopper, firstId));
	}

	@Override
	public Object nestedCreate(NewPurchase purchase) {
		return this.session.transaction((connection) -> {
			PurchaseRow row = insert(connection, purchase);
			return row.with(insertLines(connection, row.id(), purchase.lines()));
		});
	}

	@Override
	public Object transaction(NewPurchase purchase) {
		return this.session.transaction((connection) -> {
			ShopperRow shopper = find(connection, purchase.shopperId());
			JdbcSession.update(connection, "update shopper set visits = ?, balance = ? where id = ?",
					shopper.visits() + 1, shopper.balance().subtract(purchase.total()), shopper.id());
			return insert(connection, purchase);
		});
	}

	private static ShopperRow find(Connection connection, int id) throws SQLException {
		return JdbcSession.one(connection, FIND + "where id = ?", JdbcShop::shopper, id);
	}

	private static PurchaseRow insert(Connection connection, NewPurchase purchase) throws SQLException {
		return JdbcSession.one(connection, """
				insert into purchase (placed_at, total, shopper_id) values (?, ?, ?)
				returning id, placed_at, total, shopper_id""", JdbcShop::purchase, purchase.placedAt(),
				purchase.total(), purchase.shopperId());
	}

	private static List<LineRow> insertLines(Connection connection, int purchase, List<NewLine> lines)
			throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(
				"insert into purchase_line (article, quantity, price, purchase_id) values (?, ?, ?, ?)",
				new String[] { "id" })) {
			for (NewLine line : lines) {
				statement.setString(1, line.article());
				statement.setInt(2, line.quantity());
				statement.setBigDecimal(3, line.price());
				statement.setInt(4, purchase);
				statement.addBatch();
			}
			statement.executeBatch();
			List<LineRow> rows = new ArrayList<>();
			try (ResultSet keys = statement.getGeneratedKeys()) {
				for (NewLine line : lines) {
					keys.next();
					rows.add(new LineRow(keys.getInt(1), line.article(), line.quantity(), line.price(), purchase));
				}
			}
			return rows;
		}
	}

	private static ShopperRow shopper(ResultSet row) throws SQLException {
		return new ShopperRow(row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5),
				row.getInt(6), row.getBigDecimal(7), JdbcSession.instant(row, 8));
	}

	private static PurchaseRow purchase(ResultSet row) throws SQLException {
		return new PurchaseRow(row.getInt(1), JdbcSession.instant(row, 2), row.getBigDecimal(3), row.getInt(4));
	}

	private static LineRow line(ResultSet row) throws SQLException {
		return new LineRow(row.getInt(1), row.getString(2), row.getInt(3), row.getBigDecimal(4), row.getInt(5));
	}

}
