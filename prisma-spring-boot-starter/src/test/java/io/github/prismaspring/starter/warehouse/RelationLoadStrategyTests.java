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

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import io.github.prismaspring.client.read.RelationLoadStrategy;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import io.github.prismaspring.starter.warehouse.db.Item;
import io.github.prismaspring.starter.warehouse.db.Order;
import io.github.prismaspring.starter.warehouse.db.OrderDelegate;
import io.github.prismaspring.starter.warehouse.db.Prisma;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.starter.warehouse.db.Models.ITEM;
import static io.github.prismaspring.starter.warehouse.db.Models.ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How values of related rows survive each way to load them.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = WarehouseApplication.class)
class RelationLoadStrategyTests {

	private static final BigDecimal PRICE = new BigDecimal("12345678901234567890.123456789012345678");

	private static final JsonNode DOCUMENT = JsonMapper.shared().readTree("{\"n\":9007199254740993}");

	private static final long BIG = 9_007_199_254_740_993L;

	private static final Instant AT = Instant.parse("1969-07-20T20:17:40.123Z");

	private static final byte[] BINARY = { 0, -1, 16 };

	private final Prisma prisma;

	RelationLoadStrategyTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeOrder() {
		this.prisma.item().deleteAll();
		this.prisma.order().deleteAll();
		this.prisma.order()
			.create((order) -> order.id(1)
				.items((items) -> items.create((item) -> item.id(1)
					.price(PRICE)
					.document(DOCUMENT)
					.big(BIG)
					.binary(BINARY)
					.at(AT)
					.bigs(List.of(BIG)))));
	}

	@Test
	void valuesOfRelatedRowsAreExactUnlessAJoinIsAskedFor() {
		OrderDelegate orders = this.prisma.order().include(ORDER.items);
		for (OrderDelegate delegate : List.of(orders, orders.relationLoadStrategy(RelationLoadStrategy.QUERY))) {
			assertExact(delegate.findUniqueOrThrow(ORDER.id.eq(1)));
			assertExact(delegate.findMany().get(0));
			assertExact(delegate.update(ORDER.id.eq(1), ORDER.items.updateAll(ITEM.at.set(AT))));
			assertExact(delegate.upsert(ORDER.id.eq(1), (order) -> order.id(1), ORDER.id.set(1)));
		}
	}

	@Test
	void joinGivesTheValuesThatSurviveIt() {
		Survivors survivors = this.prisma.order()
			.relationLoadStrategy(RelationLoadStrategy.JOIN)
			.select(ORDER.items.select(ITEM.big, ITEM.binary, ITEM.at, Survivors::new), (items) -> items.get(0))
			.findUniqueOrThrow(ORDER.id.eq(1));
		assertThat(survivors.big()).isEqualTo(BIG);
		assertThat(survivors.binary()).isEqualTo(BINARY);
		assertThat(survivors.at()).isEqualTo(AT);
	}

	@Test
	void joinThatWouldRoundIsRefused() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.order()
				.relationLoadStrategy(RelationLoadStrategy.JOIN)
				.include(ORDER.items)
				.findMany())
			.withMessageContaining("would change values of Item.price, Item.document, Item.bigs");
	}

	private static void assertExact(Order order) {
		Item item = order.items().get(0);
		assertThat(item.price()).isEqualTo(PRICE);
		assertThat(item.document()).isEqualTo(DOCUMENT);
		assertThat(item.bigs()).containsExactly(BIG);
		assertThat(item.big()).isEqualTo(BIG);
		assertThat(item.binary()).isEqualTo(BINARY);
		assertThat(item.at()).isEqualTo(AT);
	}

	record Survivors(long big, byte[] binary, Instant at) {

	}

}
