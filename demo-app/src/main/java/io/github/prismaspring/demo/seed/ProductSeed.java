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

package io.github.prismaspring.demo.seed;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.github.prismaspring.demo.catalog.SearchText;
import io.github.prismaspring.demo.db.Prisma;
import io.github.prismaspring.demo.db.ProductCreate;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills the shelves of a new shop before its doors open: after the bridge has started and
 * before the web server does.
 */
@Component
class ProductSeed implements SmartLifecycle {

	private static final Log logger = LogFactory.getLog(ProductSeed.class);

	private final Prisma prisma;

	private final ProductFile file;

	private volatile boolean running;

	ProductSeed(Prisma prisma, ProductFile file) {
		this.prisma = prisma;
		this.file = file;
	}

	@Override
	public void start() {
		if (this.prisma.product().count() == 0) {
			logger.info("Put %d products on the shelves".formatted(seed()));
		}
		this.running = true;
	}

	private long seed() {
		try {
			return this.prisma.product().createMany(this.file.read().stream().map(ProductSeed::create).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ProductCreate.Ready create(SeedProduct product) {
		return ProductCreate.of((create) -> create.sku(product.sku())
			.name(product.name())
			.category(product.category())
			.price(product.price())
			.attributes(product.attributes())
			.searchText(searchText(product).toString())
			.status(product.status())
			.stock(product.stock()));
	}

	private static SearchText searchText(SeedProduct product) {
		return SearchText.of(product.name(), product.category().name(),
				product.attributes().path("material").asString(), product.attributes().path("colour").asString());
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
	}

}
