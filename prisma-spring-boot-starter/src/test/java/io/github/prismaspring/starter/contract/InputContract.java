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

package io.github.prismaspring.starter.contract;

import java.time.Instant;
import java.util.List;

import io.github.prismaspring.starter.contract.db.Depot;
import io.github.prismaspring.starter.contract.db.DepotNew;
import io.github.prismaspring.starter.contract.db.DepotPatch;
import io.github.prismaspring.starter.contract.db.Prisma;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.starter.contract.db.Models.DEPOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How rows are created and changed by what a client of an application sends.
 */
abstract class InputContract {

	private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");

	private final Prisma prisma;

	private final JsonMapper json = new JsonMapper();

	InputContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void clear() {
		this.prisma.depot().deleteAll();
	}

	@Test
	void createsARowWithItsDefaults() {
		Depot depot = this.prisma.depot().create(row("a"));
		assertThat(depot.id()).isPositive();
		assertThat(depot.status()).isEqualTo("new");
		assertThat(depot.rating()).isZero();
		assertThat(depot.name()).isNull();
		assertThat(depot.notes()).isNull();
		assertThat(depot.address()).isEqualTo(new Address("Main 1", "Ulm", null));
		assertThat(this.prisma.depot().findUnique(DEPOT.id.eq(depot.id()))).contains(depot);
	}

	@Test
	void createsARowWithWhatTheApplicationAdds() {
		assertThat(this.prisma.depot().create(row("a").and(DEPOT.rating.set(5))).rating()).isEqualTo(5);
	}

	@Test
	void createsManyRows() {
		assertThat(this.prisma.depot().createMany(List.of(row("a"), row("b").and(DEPOT.rating.set(3))))).isEqualTo(2);
		assertThat(this.prisma.depot().findMany((q) -> q.orderBy(DEPOT.code.asc()))).extracting(Depot::rating)
			.containsExactly(0, 3);
	}

	@Test
	void createsNothingIfSomethingIsMissing() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.depot().createMany(List.of(row("a"), row(null))))
			.withMessageContaining("Depot.code is missing");
		assertThat(this.prisma.depot().count()).isZero();
	}

	@Test
	void changesWhatAPatchHas() {
		Depot before = this.prisma.depot().create(row("a"));
		Depot named = update(before, "{\"name\": \"Alpha\", \"notes\": {\"n\": 1}}");
		assertThat(named.name()).isEqualTo("Alpha");
		assertThat(named.notes()).isNotNull();
		assertThat(named.capacity()).isEqualTo(before.capacity());
		Depot unnamed = update(before, "{\"name\": null, \"capacity\": 7, \"notes\": null}");
		assertThat(unnamed.name()).isNull();
		assertThat(unnamed.capacity()).isEqualTo(7);
		assertThat(unnamed.code()).isEqualTo("a");
		assertThat(this.prisma.depot().count(DEPOT.notes.isNull())).isEqualTo(1);
		assertThat(this.prisma.depot().count(DEPOT.notes.isJsonNull())).isZero();
		assertThat(this.prisma.depot().findUnique(DEPOT.id.eq(before.id()))).contains(unnamed);
	}

	@Test
	void emptyPatchChangesNothingNotEvenTheTimeOfTheUpdate() {
		Depot before = this.prisma.depot().create(row("a").and(DEPOT.updatedAt.set(LONG_AGO)));
		assertThat(update(before, "{}")).isEqualTo(before);
		this.prisma.depot().updateMany(DEPOT.code.eq("a"), DepotPatch.empty());
		assertThat(this.prisma.depot().findUnique(DEPOT.id.eq(before.id()))).contains(before);
		assertThat(update(before, "{\"name\": null}").updatedAt()).isAfter(LONG_AGO);
		assertThatExceptionOfType(EmptyResultDataAccessException.class)
			.isThrownBy(() -> this.prisma.depot().update(DEPOT.code.eq("none"), DepotPatch.empty()));
	}

	@Test
	void changesManyRows() {
		this.prisma.depot().createMany(List.of(row("a"), row("b"), row("c")));
		long changed = this.prisma.depot()
			.updateMany(DEPOT.code.in("a", "b"), DepotPatch.empty().name("x"), DEPOT.capacity.increment(5));
		assertThat(changed).isEqualTo(2);
		assertThat(this.prisma.depot().findMany((q) -> q.orderBy(DEPOT.code.asc()))).extracting(Depot::capacity)
			.containsExactly(6, 6, 1);
	}

	@Test
	void createsOrChangesARow() {
		DepotPatch patch = DepotPatch.empty().status("old");
		assertThat(this.prisma.depot().upsert(DEPOT.code.eq("a"), row("a"), patch).status()).isEqualTo("new");
		assertThat(this.prisma.depot().upsert(DEPOT.code.eq("a"), row("a"), patch).status()).isEqualTo("old");
	}

	private Depot update(Depot depot, String mergePatch) {
		return this.prisma.depot().update(DEPOT.id.eq(depot.id()), this.json.readValue(mergePatch, DepotPatch.class));
	}

	private static DepotNew row(String code) {
		return new DepotNew(code, null, 1, null, new Address("Main 1", "Ulm", null), null, null);
	}

}
