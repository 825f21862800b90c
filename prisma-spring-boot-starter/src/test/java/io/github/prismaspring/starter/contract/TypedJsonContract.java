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

import java.math.BigDecimal;
import java.util.List;

import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.ColumnRole;
import io.github.prismaspring.starter.contract.db.Depot;
import io.github.prismaspring.starter.contract.db.DepotPatch;
import io.github.prismaspring.starter.contract.db.Prisma;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataRetrievalFailureException;

import static io.github.prismaspring.starter.contract.db.Models.DEPOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How JSON documents that are Java objects are kept and found.
 */
abstract class TypedJsonContract {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Address ULM = new Address("Main 1", "Ulm", new BigDecimal("12.5"));

	private static final Address ROME = new Address("Via Appia 2 \"è\"", "Rome", null);

	private final Prisma prisma;

	TypedJsonContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void clear() {
		this.prisma.depot().deleteAll();
	}

	@Test
	void keepsObjects() {
		Depot depot = this.prisma.depot()
			.create((create) -> create.code("a").capacity(1).address(ULM).branches(List.of(ROME, ULM)));
		assertThat(depot.address()).isEqualTo(ULM);
		assertThat(depot.branches()).containsExactly(ROME, ULM);
		assertThat(this.prisma.depot().findUnique(DEPOT.code.eq("a"))).contains(depot);
	}

	@Test
	void changesObjects() {
		create("a", ULM);
		Depot moved = this.prisma.depot()
			.update(DEPOT.code.eq("a"), DEPOT.address.set(ROME), DEPOT.branches.set(List.of(ULM)));
		assertThat(moved.address()).isEqualTo(ROME);
		assertThat(moved.branches()).containsExactly(ULM);
		assertThat(this.prisma.depot()
			.update(DEPOT.code.eq("a"), DepotPatch.empty().address(ULM).branches(null))
			.branches()).isNull();
		assertThat(this.prisma.depot().count(DEPOT.branches.isNull())).isEqualTo(1);
	}

	@Test
	void selectsObjects() {
		record Place(String code, Address address, List<Address> branches) {
		}
		create("a", ULM);
		assertThat(this.prisma.depot().select(DEPOT.code, DEPOT.address, DEPOT.branches, Place::new).findMany())
			.containsExactly(new Place("a", ULM, null));
	}

	@Test
	void tellsTheJsonNullFromNoDocument() {
		create("none", ULM);
		create("null", ULM);
		writeElsewhere("null", "branches", "null");
		assertThat(codes(DEPOT.branches.isNull())).containsExactly("none");
		assertThat(codes(DEPOT.branches.isJsonNull())).containsExactly("null");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> this.prisma.depot().findUnique(DEPOT.code.eq("null")))
			.withMessageContaining("Depot.branches")
			.withMessageContaining("it is the JSON value null");
	}

	@Test
	void findsDocumentsByTheirContent() {
		create("a", ULM);
		create("b", ROME);
		assertThat(codes(DEPOT.address.eq(JSON.<JsonNode>valueToTree(ROME)))).containsExactly("b");
	}

	@Test
	void reportsADocumentThatDoesNotFit() {
		create("a", ULM);
		writeElsewhere("a", "address", "{\"street\":\"Main 1\",\"town\":\"Ulm\"}");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> this.prisma.depot().findUnique(DEPOT.code.eq("a")))
			.withMessageContaining("The document in Depot.address does not fit " + Address.class.getName() + ": town");
		assertThat(this.prisma.depot().select(DEPOT.code, DEPOT.capacity, Code::new).findMany())
			.as("other columns can be read")
			.hasSize(1);
	}

	private void create(String code, Address address) {
		this.prisma.depot().create((create) -> create.code(code).capacity(1).address(address));
	}

	// As another application would, which knows nothing of the type
	private void writeElsewhere(String code, String field, String json) {
		Value document = ScalarTypes.JSON.value(JSON.readTree(json));
		this.prisma.depot().updateMany(DEPOT.code.eq(code), ColumnAssign.set(field, ColumnRole.PLAIN, document));
	}

	private List<String> codes(Where<Depot> where) {
		return this.prisma.depot()
			.select(DEPOT.code, DEPOT.capacity, Code::new)
			.findMany((q) -> q.where(where))
			.stream()
			.map(Code::code)
			.toList();
	}

	record Code(String code, int capacity) {
	}

}
