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

import java.util.Arrays;
import java.util.Locale;

/**
 * The workloads. One operation is what a caller waits for; it gets a running number, of
 * which its inputs are made.
 */
public enum Workload {

	/** All 1,000 customers. */
	ORM_FIND_MANY(Suite.ORM, Effect.READS, Order.ANY),
	/** The 10 newest active customers. */
	ORM_FIND_MANY_FILTERED(Suite.ORM, Effect.READS, Order.GIVEN),
	/** All 1,000 customers with their 10,000 orders. */
	ORM_FIND_MANY_WITH_ORDERS(Suite.ORM, Effect.READS, Order.ANY),
	/** Any customer. */
	ORM_FIND_FIRST(Suite.ORM, Effect.READS, Order.ANY),
	/** Any customer with its 10 orders. */
	ORM_FIND_FIRST_WITH_ORDERS(Suite.ORM, Effect.READS, Order.ANY),
	/** A customer. */
	ORM_FIND_UNIQUE(Suite.ORM, Effect.READS, Order.ANY),
	/** A customer with its 10 orders. */
	ORM_FIND_UNIQUE_WITH_ORDERS(Suite.ORM, Effect.READS, Order.ANY),
	/** A new customer. */
	ORM_CREATE(Suite.ORM, Effect.WRITES, Order.ANY),
	/** A new customer with an order for two products. */
	ORM_NESTED_CREATE(Suite.ORM, Effect.WRITES, Order.ANY),
	/** A customer's new name. */
	ORM_UPDATE(Suite.ORM, Effect.WRITES, Order.ANY),
	/** A customer's new name and address. */
	ORM_NESTED_UPDATE(Suite.ORM, Effect.WRITES, Order.ANY),
	/** A customer's new name, if there is the customer. */
	ORM_UPSERT(Suite.ORM, Effect.WRITES, Order.ANY),
	/** A customer's new name and address, if there is the customer. */
	ORM_NESTED_UPSERT(Suite.ORM, Effect.WRITES, Order.ANY),
	/** The end of a customer. */
	ORM_DELETE(Suite.ORM, Effect.USES_UP, Order.ANY),

	/** A movie with directors, cast and 20 reviews. */
	FILM_MOVIE(Suite.FILM, Effect.READS, Order.GIVEN),
	/** A person with what it acted in and directed. */
	FILM_PERSON(Suite.FILM, Effect.READS, Order.GIVEN),
	/** A viewer with the 10 latest reviews. */
	FILM_USER(Suite.FILM, Effect.READS, Order.GIVEN),

	/** 20 rows by their keys. */
	WORLD_QUERIES(Suite.WORLD, Effect.READS, Order.ANY),
	/** 20 rows by their keys, each written back with another number. */
	WORLD_UPDATES(Suite.WORLD, Effect.WRITES, Order.ANY),

	/** A row of 8 columns. */
	SHOP_FIND_UNIQUE(Suite.SHOP, Effect.READS, Order.ANY),
	/** A shopper, 5 purchases, 15 lines. */
	SHOP_THREE_LEVELS(Suite.SHOP, Effect.READS, Order.ANY),
	/** 100 rows of 8 columns. */
	SHOP_HUNDRED_ROWS(Suite.SHOP, Effect.READS, Order.GIVEN),
	/** A purchase with 3 lines. */
	SHOP_NESTED_CREATE(Suite.SHOP, Effect.WRITES, Order.ANY),
	/** In a transaction: read a shopper, change it, add a purchase. */
	SHOP_TRANSACTION(Suite.SHOP, Effect.WRITES, Order.ANY);

	/**
	 * How many operations of a workload that uses its rows up there can be.
	 */
	public static final int SUPPLY = 40_000;

	private final Suite suite;

	private final Effect effect;

	private final Order order;

	Workload(Suite suite, Effect effect, Order order) {
		this.suite = suite;
		this.effect = effect;
		this.order = order;
	}

	/**
	 * Returns the suite.
	 * @return the suite
	 */
	public Suite suite() {
		return this.suite;
	}

	/**
	 * Returns what the workload does to the tables.
	 * @return the effect
	 */
	public Effect effect() {
		return this.effect;
	}

	/**
	 * Returns whether the order of rows is part of the answer.
	 * @return the order
	 */
	public Order order() {
		return this.order;
	}

	/**
	 * Returns the name that options and reports have for this workload.
	 * @return the name, such as {@code orm-find-many}
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Finds a workload.
	 * @param id its name
	 * @return the workload
	 * @throws IllegalArgumentException if there is none of that name
	 */
	public static Workload of(String id) {
		return Arrays.stream(values())
			.filter((workload) -> workload.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("There is no workload '%s' but %s".formatted(id,
					Arrays.stream(values()).map(Workload::id).toList())));
	}

	/**
	 * What a workload does to the tables.
	 */
	public enum Effect {

		/** Nothing. */
		READS,
		/** It leaves other rows behind. */
		WRITES,
		/** It takes rows away, of which there are {@link Workload#SUPPLY}. */
		USES_UP

	}

	/**
	 * Whether the order of rows is part of the answer.
	 */
	public enum Order {

		/** It is. */
		GIVEN,
		/** It is not. */
		ANY

	}

}
