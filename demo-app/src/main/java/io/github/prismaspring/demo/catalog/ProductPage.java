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

import io.github.prismaspring.demo.db.Product;
import org.jspecify.annotations.Nullable;

/**
 * Some products in their order.
 *
 * @param items the products
 * @param next what to ask for the next page with: the id of the last item, or
 * {@code null} if no product follows
 */
record ProductPage(List<ProductItem> items, @Nullable Integer next) {

	static ProductPage of(List<Product> products, int size) {
		List<ProductItem> items = products.stream().limit(size).map(ProductItem::of).toList();
		boolean more = products.size() > size;
		return new ProductPage(items, (more) ? items.get(size - 1).id() : null);
	}

}
