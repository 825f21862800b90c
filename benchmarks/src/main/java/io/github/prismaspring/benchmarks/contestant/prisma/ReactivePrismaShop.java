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
import io.github.prismaspring.benchmarks.db.ReactivePrisma;
import io.github.prismaspring.benchmarks.workload.ShopQueries;
import io.github.prismaspring.benchmarks.workload.ShopRows.NewPurchase;
import reactor.core.publisher.Mono;

/**
 * Everyday queries for callers that subscribe.
 */
final class ReactivePrismaShop implements ShopQueries<Mono<?>> {

	private final ReactivePrisma prisma;

	private final ShopSelections shop;

	ReactivePrismaShop(ReactivePrisma prisma, Prisma queries) {
		this.prisma = prisma;
		this.shop = new ShopSelections(queries);
	}

	@Override
	public Mono<?> findUnique(int id) {
		return this.prisma.run(this.shop.findUnique(id));
	}

	@Override
	public Mono<?> threeLevels(int id) {
		return this.prisma.run(this.shop.threeLevels(id));
	}

	@Override
	public Mono<?> hundredRows(int firstId) {
		return this.prisma.run(this.shop.hundredRows(firstId));
	}

	@Override
	public Mono<?> nestedCreate(NewPurchase purchase) {
		return this.prisma.run(this.shop.nestedCreate(purchase));
	}

	@Override
	public Mono<?> transaction(NewPurchase purchase) {
		return this.prisma.transaction(this.prisma.run(this.shop.findUnique(purchase.shopperId()))
			.flatMap((shopper) -> this.prisma.run(this.shop.charge(shopper, purchase)))
			.then(this.prisma.run(this.shop.create(purchase))));
	}

}
