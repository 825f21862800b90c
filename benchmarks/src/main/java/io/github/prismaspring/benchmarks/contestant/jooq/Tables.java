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
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Tables and columns, as jOOQ's generator would know them.
 */
final class Tables {

	private static final DataType<Instant> INSTANT = SQLDataType.LOCALDATETIME(3)
		.asConvertedDataType(
				Converter.ofNullable(LocalDateTime.class, Instant.class, (local) -> local.toInstant(ZoneOffset.UTC),
						(instant) -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC)));

	private Tables() {
	}

	private static Table<Record> table(String name) {
		return DSL.table(DSL.name(name));
	}

	private static <T> Field<T> field(String table, String column, DataType<T> type) {
		return DSL.field(DSL.name(table, column), type);
	}

	private static Field<Integer> number(String table, String column) {
		return field(table, column, SQLDataType.INTEGER);
	}

	private static Field<String> text(String table, String column) {
		return field(table, column, SQLDataType.CLOB);
	}

	static final class Customer {

		static final Table<Record> TABLE = table("customer");

		static final Field<Integer> ID = number("customer", "id");

		static final Field<Instant> CREATED_AT = field("customer", "created_at", INSTANT);

		static final Field<String> NAME = text("customer", "name");

		static final Field<String> EMAIL = text("customer", "email");

		static final Field<Boolean> IS_ACTIVE = field("customer", "is_active", SQLDataType.BOOLEAN);

		private Customer() {
		}

	}

	static final class Address {

		static final Table<Record> TABLE = table("address");

		static final Field<String> STREET = text("address", "street");

		static final Field<Integer> CUSTOMER_ID = number("address", "customer_id");

		private Address() {
		}

	}

	static final class Orders {

		static final Table<Record> TABLE = table("orders");

		static final Field<Integer> ID = number("orders", "id");

		static final Field<Instant> DATE = field("orders", "date", INSTANT);

		static final Field<Double> TOTAL_AMOUNT = field("orders", "total_amount", SQLDataType.DOUBLE);

		static final Field<Integer> CUSTOMER_ID = number("orders", "customer_id");

		private Orders() {
		}

	}

	static final class OrderToProduct {

		static final Table<Record> TABLE = table("_OrderToProduct");

		static final Field<Integer> ORDER = number("_OrderToProduct", "A");

		static final Field<Integer> PRODUCT = number("_OrderToProduct", "B");

		private OrderToProduct() {
		}

	}

	static final class Movie {

		static final Table<Record> TABLE = table("movie");

		static final Field<Integer> ID = number("movie", "id");

		static final Field<String> IMAGE = text("movie", "image");

		static final Field<String> TITLE = text("movie", "title");

		static final Field<Integer> YEAR = number("movie", "year");

		static final Field<String> DESCRIPTION = text("movie", "description");

		private Movie() {
		}

	}

	static final class Person {

		static final Table<Record> TABLE = table("person");

		static final Field<Integer> ID = number("person", "id");

		static final Field<String> FIRST_NAME = text("person", "first_name");

		static final Field<String> MIDDLE_NAME = text("person", "middle_name");

		static final Field<String> LAST_NAME = text("person", "last_name");

		static final Field<String> IMAGE = text("person", "image");

		static final Field<String> BIO = text("person", "bio");

		private Person() {
		}

	}

	/**
	 * The tables actor and director, which are alike.
	 */
	record Crew(Table<Record> table, Field<Integer> listOrder, Field<Integer> personId, Field<Integer> movieId) {

		static final Crew ACTOR = of("actor");

		static final Crew DIRECTOR = of("director");

		private static Crew of(String table) {
			return new Crew(Tables.table(table), number(table, "list_order"), number(table, "person_id"),
					number(table, "movie_id"));
		}

	}

	static final class Review {

		static final Table<Record> TABLE = table("review");

		static final Field<Integer> ID = number("review", "id");

		static final Field<String> BODY = text("review", "body");

		static final Field<Integer> RATING = number("review", "rating");

		static final Field<Instant> CREATION_TIME = field("review", "creation_time", INSTANT);

		static final Field<Integer> AUTHOR_ID = number("review", "author_id");

		static final Field<Integer> MOVIE_ID = number("review", "movie_id");

		private Review() {
		}

	}

	static final class Viewer {

		static final Table<Record> TABLE = table("viewer");

		static final Field<Integer> ID = number("viewer", "id");

		static final Field<String> NAME = text("viewer", "name");

		static final Field<String> IMAGE = text("viewer", "image");

		private Viewer() {
		}

	}

	static final class World {

		static final Table<Record> TABLE = table("world");

		static final Field<Integer> ID = number("world", "id");

		static final Field<Integer> RANDOM_NUMBER = number("world", "random_number");

		private World() {
		}

	}

	static final class Shopper {

		static final Table<Record> TABLE = table("shopper");

		static final Field<Integer> ID = number("shopper", "id");

		static final Field<String> EMAIL = text("shopper", "email");

		static final Field<String> NAME = text("shopper", "name");

		static final Field<String> NOTE = text("shopper", "note");

		static final Field<Boolean> ACTIVE = field("shopper", "active", SQLDataType.BOOLEAN);

		static final Field<Integer> VISITS = number("shopper", "visits");

		static final Field<BigDecimal> BALANCE = field("shopper", "balance", SQLDataType.NUMERIC(12, 2));

		static final Field<Instant> CREATED_AT = field("shopper", "created_at", INSTANT);

		private Shopper() {
		}

	}

	static final class Purchase {

		static final Table<Record> TABLE = table("purchase");

		static final Field<Integer> ID = number("purchase", "id");

		static final Field<Instant> PLACED_AT = field("purchase", "placed_at", INSTANT);

		static final Field<BigDecimal> TOTAL = field("purchase", "total", SQLDataType.NUMERIC(12, 2));

		static final Field<Integer> SHOPPER_ID = number("purchase", "shopper_id");

		private Purchase() {
		}

	}

	static final class Line {

		static final Table<Record> TABLE = table("purchase_line");

		static final Field<Integer> ID = number("purchase_line", "id");

		static final Field<String> ARTICLE = text("purchase_line", "article");

		static final Field<Integer> QUANTITY = number("purchase_line", "quantity");

		static final Field<BigDecimal> PRICE = field("purchase_line", "price", SQLDataType.NUMERIC(12, 2));

		static final Field<Integer> PURCHASE_ID = number("purchase_line", "purchase_id");

		private Line() {
		}

	}

}
