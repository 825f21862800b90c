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

package io.github.prismaspring.demo.catalog;

import java.util.List;

import io.github.prismaspring.client.read.Find;
import io.github.prismaspring.demo.db.Prisma;
import io.github.prismaspring.demo.db.Product;
import io.github.prismaspring.demo.db.ProductStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

import static io.github.prismaspring.demo.db.Models.PRODUCT;

/**
 * The products that can be bought, in alphabetical order.
 */
@Service
class Catalog {

	private final Prisma prisma;

	Catalog(Prisma prisma) {
		this.prisma = prisma;
	}

	/**
	 * Finds one page of products.
	 * @param search what they have to contain
	 * @param after the id of the last product of the page before, or {@code null} for the
	 * first page
	 * @param size how many products the page may have
	 * @return the page
	 */
	ProductPage find(SearchText search, @Nullable Integer after, int size) {
		List<Product> products = this.prisma.product().findMany((query) -> page(matching(query, search), after, size));
		return ProductPage.of(products, size);
	}

	// Each word is one more filter, and a query joins its filters by AND.
	private static Find<Product> matching(Find<Product> query, SearchText search) {
		Find<Product> matching = query.where(PRODUCT.status.not(ProductStatus.RETIRED));
		for (String word : search.words()) {
			matching = matching.where(PRODUCT.searchText.contains(word));
		}
		return matching;
	}

	// A page begins where the one before ended, however many rows have come or gone
	// since. One row more
	// than asked for tells whether there is a next page.
	private static Find<Product> page(Find<Product> query, @Nullable Integer after, int size) {
		Find<Product> page = query.orderBy(PRODUCT.name.asc(), PRODUCT.id.asc()).take(size + 1);
		return (after != null) ? page.cursor(PRODUCT.id.eq(after)).skip(1) : page;
	}

}
