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

package io.github.prismaspring.client.example;

import java.net.URI;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.PrismaProtocolException;
import io.github.prismaspring.client.RecordingEngine;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.dao.DataRetrievalFailureException;

import static io.github.prismaspring.client.example.Models.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for JSON columns whose documents have a Java type.
 */
class TypedJsonTests {

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	@Test
	void documentIsAnObjectInTheModel() {
		this.engine.answer(row("{\\'pen\\':3}", "'\\'https://acme.io\\''", "['\\'--12-25\\'']"));
		Store store = this.prisma.store().findUniqueOrThrow(STORE.id.eq(1));
		assertThat(store.stock()).isEqualTo(Map.of("pen", 3));
		assertThat(store.site()).isEqualTo(URI.create("https://acme.io"));
		assertThat(store.holidays()).containsExactly(MonthDay.of(12, 25));
	}

	@Test
	void documentIsAnObjectInASelection() {
		record Stock(Map<String, Integer> stock, URI site, List<MonthDay> holidays) {
		}
		this.engine.answer("[" + row("{}", null, "[]") + "]");
		assertThat(this.prisma.store().select(STORE.stock, STORE.site, STORE.holidays, Stock::new).findMany())
			.containsExactly(new Stock(Map.of(), null, List.of()));
	}

	@Test
	void objectIsWrittenAsADocument() {
		this.engine.answer("{'count':1}");
		Map<String, Integer> stock = new HashMap<>(Map.of("pen", 3));
		var set = STORE.stock.set(stock);
		stock.clear();
		this.prisma.store()
			.updateAll(set, STORE.site.set(URI.create("https://acme.io")),
					STORE.holidays.set(List.of(MonthDay.of(1, 1))));
		assertThat(this.engine.arguments()).isEqualTo("{'data':{'stock':{'$type':'Json','value':'{\\'pen\\':3}'},"
				+ "'site':{'$type':'Json','value':'\\'https://acme.io\\''},"
				+ "'holidays':[{'$type':'Json','value':'\\'--01-01\\''}]}}");
		this.prisma.store().updateAll(STORE.site.setNull());
		assertThat(this.engine.arguments()).isEqualTo("{'data':{'site':{'$type':'Enum','value':'DbNull'}}}");
	}

	@Test
	void pathsAndNullsOfTheDocumentAreFoundAsBefore() {
		this.engine.answer("[]");
		this.prisma.store()
			.findMany((q) -> q.where(STORE.stock.path("pen").gt(JsonNodeFactory.instance.numberNode(2)))
				.where(STORE.site.isJsonNull()));
		assertThat(this.engine.arguments()).contains("{'stock':{'path':['pen'],'gt':{'$type':'Json','value':'2'}}}",
				"{'site':{'equals':{'$type':'Enum','value':'JsonNull'}}}");
	}

	@Test
	void documentThatDoesNotFitIsReported() {
		this.engine.answer(row("{\\'pen\\':\\'many\\'}", null, "[]"));
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> this.prisma.store().findUniqueOrThrow(STORE.id.eq(1)))
			.withMessageContaining("The document in Store.stock does not fit "
					+ "java.util.Map<java.lang.String,java.lang.Integer>: pen: ")
			.withCauseInstanceOf(PrismaProtocolException.class);
	}

	@Test
	void fractionIsNotCut() {
		this.engine.answer(row("{\\'pen\\':2.5}", null, "[]"));
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> this.prisma.store().findUniqueOrThrow(STORE.id.eq(1)))
			.withMessageContaining("Store.stock");
	}

	@Test
	void jsonNullIsNotTakenForNoDocument() {
		this.engine.answer(row("{}", "'null'", "[]"));
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> this.prisma.store().findUniqueOrThrow(STORE.id.eq(1)))
			.withMessageContaining("The document in Store.site does not fit java.net.URI: it is the JSON value null");
	}

	private static String row(String stock, String site, String holidays) {
		String json = "{'$type':'Json','value':";
		return "{'id':1,'code':'c','name':null,'rent':null,'floors':1,'doors':2,'labels':[],'notes':null,'class':null,"
				+ "'stock':" + json + "'" + stock + "'},'site':" + ((site != null) ? json + site + "}" : "null")
				+ ",'holidays':" + holidays.replace("['", "[" + json + "'").replace("']", "'}]")
				+ ",'rating':0,'changed':{'$type':'DateTime','value':'2026-01-02T03:04:05.006Z'}}";
	}

}
