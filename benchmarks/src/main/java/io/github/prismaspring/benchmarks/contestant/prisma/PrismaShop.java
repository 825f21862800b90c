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

package io.github.prismaspring.benchmarks.contestant.prisma;

import io.github.prismaspring.benchmarks.db.Prisma;
import io.github.prismaspring.benchmarks.db.Shopper;
import io.github.prismaspring.benchmarks.workload.ShopQueries;
import io.github.prismaspring.benchmarks.workload.ShopRows.NewPurchase;

/**
 * Everyday queries for callers that wait.
 */
final class PrismaShop implements ShopQueries<Object> {

	private final Prisma prisma;

	private final ShopSelections shop;

	PrismaShop(Prisma prisma) {
		this.prisma = prisma;
		this.shop = new ShopSelections(prisma);
	}

	@Override
	public Object findUnique(int id) {
		return this.prisma.run(this.shop.findUnique(id));
	}

	@Override
	public Object threeLevels(int id) {
		return this.prisma.run(this.shop.threeLevels(id));
	}

	@Override
	public Object hundredRows(int firstId) {
		return this.prisma.run(this.shop.hundredRows(firstId));
	}

	@Override
	public Object nestedCreate(NewPurchase purchase) {
		return this.prisma.run(this.shop.nestedCreate(purchase));
	}

	@Override
	public Object transaction(NewPurchase purchase) {
		return this.prisma.transaction(() -> {
			Shopper shopper = this.prisma.run(this.shop.findUnique(purchase.shopperId()));
			this.prisma.run(this.shop.charge(shopper, purchase));
			return this.prisma.run(this.shop.create(purchase));
		});
	}

}
