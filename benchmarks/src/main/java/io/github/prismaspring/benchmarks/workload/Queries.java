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
 * All queries, as one library does them.
 *
 * @param <R> what a query gives: its result, or a publisher of it
 */
public interface Queries<R> {

	OrmQueries<R> orm();

	FilmQueries<R> films();

	WorldQueries<R> worlds();

	ShopQueries<R> shop();

	/**
	 * Runs one operation.
	 * @param workload the workload
	 * @param n the running number of the operation
	 * @return its result
	 */
	default R run(Workload workload, int n) {
		int id = Keys.oneOf(1000, n);
		return switch (workload) {
			case ORM_FIND_MANY -> orm().findMany();
			case ORM_FIND_MANY_FILTERED -> orm().findManyFiltered();
			case ORM_FIND_MANY_WITH_ORDERS -> orm().findManyWithOrders();
			case ORM_FIND_FIRST -> orm().findFirst();
			case ORM_FIND_FIRST_WITH_ORDERS -> orm().findFirstWithOrders();
			case ORM_FIND_UNIQUE -> orm().findUnique(id);
			case ORM_FIND_UNIQUE_WITH_ORDERS -> orm().findUniqueWithOrders(id);
			case ORM_CREATE -> orm().create("john.doe." + n + "@example.com");
			case ORM_NESTED_CREATE -> orm().nestedCreate("john.doe." + n + "@example.com");
			case ORM_UPDATE -> orm().update(id, "John Doe Updated " + n);
			case ORM_NESTED_UPDATE -> orm().nestedUpdate(id, "John Doe Updated " + n, n + " New Street");
			case ORM_UPSERT -> orm().upsert(id, "John Doe Upserted " + n);
			case ORM_NESTED_UPSERT -> orm().nestedUpsert(id, "John Doe Upserted " + n, n + " New Street");
			case ORM_DELETE -> orm().delete(Keys.doomed(n));
			case FILM_MOVIE -> films().movie(id);
			case FILM_PERSON -> films().person(Keys.oneOf(2000, n));
			case FILM_USER -> films().user(id);
			case WORLD_QUERIES -> worlds().queries(Keys.worlds(n).stream().map(WorldRow::id).toList());
			case WORLD_UPDATES -> worlds().updates(Keys.worlds(n));
			case SHOP_FIND_UNIQUE -> shop().findUnique(id);
			case SHOP_THREE_LEVELS -> shop().threeLevels(id);
			case SHOP_HUNDRED_ROWS -> shop().hundredRows(Keys.oneOf(900, n));
			case SHOP_NESTED_CREATE -> shop().nestedCreate(ShopRows.NewPurchase.of(id, n));
			case SHOP_TRANSACTION -> shop().transaction(ShopRows.NewPurchase.of(id, n));
		};
	}

}
