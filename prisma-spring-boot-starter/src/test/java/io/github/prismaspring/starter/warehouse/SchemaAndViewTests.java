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

package io.github.prismaspring.starter.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import io.github.prismaspring.client.select.Row2;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.EmbeddedPostgresServer;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import io.github.prismaspring.starter.support.TestDatabase;
import io.github.prismaspring.starter.warehouse.db.Keeping;
import io.github.prismaspring.starter.warehouse.db.Prisma;
import io.github.prismaspring.starter.warehouse.db.ReactivePrisma;
import io.github.prismaspring.starter.warehouse.db.Shelf;
import io.github.prismaspring.starter.warehouse.db.Stock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.github.prismaspring.starter.warehouse.db.Models.KEEPING;
import static io.github.prismaspring.starter.warehouse.db.Models.PERSON;
import static io.github.prismaspring.starter.warehouse.db.Models.STOCK;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables in a second schema of the database, and a view over them.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = WarehouseApplication.class)
class SchemaAndViewTests {

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	SchemaAndViewTests(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@BeforeAll
	static void createView(EmbeddedPostgresServer server, TestDatabase database) throws SQLException {
		try (Connection connection = server.connect(database); Statement statement = connection.createStatement()) {
			statement.execute("""
					CREATE OR REPLACE VIEW "warehouse"."Keeping" AS
						SELECT "keeper", sum("pieces") AS "pieces", max("shelf") AS "shelf"
						FROM "warehouse"."Stock" WHERE "keeper" IS NOT NULL GROUP BY "keeper"
					""");
		}
	}

	@BeforeEach
	void writeStock() {
		this.prisma.stock().deleteAll();
		this.prisma.person().deleteAll();
		this.prisma.person()
			.create((person) -> person.name("Ann")
				.stock((stock) -> stock.create((row) -> row.shelf(Shelf.LOW).pieces(3))
					.create((row) -> row.shelf(Shelf.HIGH).pieces(4))));
		this.prisma.person()
			.create((person) -> person.name("Bob")
				.stock((stock) -> stock.create((row) -> row.shelf(Shelf.LOW).pieces(2_000_000_000))
					.create((row) -> row.shelf(Shelf.LOW).pieces(2_000_000_000))));
		this.prisma.stock().create((row) -> row.shelf(Shelf.HIGH).pieces(1));
	}

	@Test
	void relatesRowsAcrossSchemas() {
		List<Stock> stock = this.prisma.stock()
			.include(STOCK.person)
			.findMany((query) -> query.where(STOCK.person.is(PERSON.name.eq("Ann"))).orderBy(STOCK.pieces.asc()));
		assertThat(stock).extracting(Stock::pieces).containsExactly(3, 4);
		assertThat(stock.get(0).person()).isNotNull().satisfies((person) -> assertThat(person.name()).isEqualTo("Ann"));
		assertThat(this.prisma.person().count(PERSON.stock.some(STOCK.shelf.eq(Shelf.HIGH)))).isEqualTo(1);
	}

	@Test
	void readsAView() {
		Keeping ann = this.prisma.keeping().findUniqueOrThrow(KEEPING.keeper.eq("Ann"));
		assertThat(ann.pieces()).isEqualTo(7);
		assertThat(ann.shelf()).isEqualTo(Shelf.HIGH);
		assertThat(this.prisma.keeping().findUnique(KEEPING.keeper.eq("Cleo"))).isEmpty();
		assertThat(this.prisma.keeping()
			.select(KEEPING.keeper, KEEPING.pieces)
			.findMany((query) -> query.where(KEEPING.pieces.gt(7L)).orderBy(KEEPING.keeper.asc())))
			.containsExactly(new Row2<>("Bob", 4_000_000_000L));
		assertThat(this.prisma.keeping().count(KEEPING.shelf.eq(Shelf.LOW))).isEqualTo(1);
		assertThat(this.reactive.keeping().findFirst((query) -> query.orderBy(KEEPING.pieces.desc())).block())
			.isNotNull()
			.extracting(Keeping::keeper)
			.isEqualTo("Bob");
	}

	@Test
	void computesFromAView() {
		assertThat(this.prisma.keeping().aggregate(KEEPING.pieces.sum()).get(KEEPING.pieces.sum()))
			.isEqualTo(4_000_000_007L);
		assertThat(this.prisma.keeping()
			.groupBy(KEEPING.shelf)
			.orderBy(KEEPING.shelf.asc())
			.select(KEEPING.shelf, KEEPING.count(), Keepers::new))
			.containsExactly(new Keepers(Shelf.LOW, 1), new Keepers(Shelf.HIGH, 1));
		assertThat(this.prisma.run(this.prisma.keeping()
			.ops()
			.groupBy(KEEPING.shelf)
			.having(KEEPING.pieces.max().gt(7L))
			.select(KEEPING.shelf, (shelf) -> shelf))).containsExactly(Shelf.LOW);
	}

	record Keepers(Shelf shelf, long keepers) {

	}

}
