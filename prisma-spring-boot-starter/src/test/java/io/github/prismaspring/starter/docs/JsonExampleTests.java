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

package io.github.prismaspring.starter.docs;

import java.util.List;

import io.github.prismaspring.client.where.JsonPath;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.docs.db.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static io.github.prismaspring.starter.docs.db.Models.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How JSON documents are searched and typed.
 */
@DocsExample
class JsonExampleTests {

	private final Prisma prisma;

	JsonExampleTests(Prisma prisma) {
		this.prisma = prisma;

	}

	@BeforeEach
	void clear() {
		this.prisma.shop().deleteAll();
	}

	@Test
	void paths() {
		writeShops();
		// tag::paths[]
		JsonNode five = JsonMapper.shared().readTree("5");
		long open = this.prisma.shop().count(SHOP.notes.path("hours").stringContains("9"));
		long large = this.prisma.shop()
			.count(SHOP.notes.path(JsonPath.of("rooms").index(0).property("seats")).gte(five));
		long inUlm = this.prisma.shop().count(SHOP.address.path("city").eq(JsonMapper.shared().readTree("\"Ulm\"")));
		// end::paths[]
		assertThat(List.of(open, large, inUlm)).containsExactly(1L, 1L, 1L);
	}

	@Test
	void types() {
		// tag::types[]
		Shop shop = this.prisma.shop()
			.create((row) -> row.name("Corner")
				.address(new Address("Main 1", "Ulm"))
				.branches(List.of(new Address("Side 2", "Bonn"))));
		String city = shop.address().city();
		this.prisma.shop().update(SHOP.id.eq(shop.id()), SHOP.address.set(new Address("Main 2", "Ulm")));
		// end::types[]
		assertThat(city).isEqualTo("Ulm");
		assertThat(this.prisma.shop().findUniqueOrThrow(SHOP.id.eq(shop.id())).branches())
			.containsExactly(new Address("Side 2", "Bonn"));
	}

	@Test
	void nulls() {
		writeShops();
		// tag::nulls[]
		long empty = this.prisma.shop().count(SHOP.notes.isNull());
		long literal = this.prisma.shop().count(SHOP.notes.isJsonNull());
		long either = this.prisma.shop().count(SHOP.notes.isAnyNull());
		// end::nulls[]
		assertThat(List.of(empty, literal, either)).containsExactly(1L, 1L, 2L);
	}

	private void writeShops() {
		this.prisma.shop()
			.create((row) -> row.name("Corner")
				.address(new Address("Main 1", "Ulm"))
				.notes(JsonMapper.shared().readTree("{\"hours\": \"9 to 5\", \"rooms\": [{\"seats\": 12}]}")));
		this.prisma.shop().create((row) -> row.name("New").address(new Address("Side 2", "Bonn")));
		this.prisma.shop()
			.create((row) -> row.name("Old")
				.address(new Address("Side 3", "Bonn"))
				.notes(JsonMapper.shared().readTree("null")));
	}

}
