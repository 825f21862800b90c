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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaRequest;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.node.JsonNodeFactory;

import static io.github.prismaspring.client.example.Models.CATEGORY;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for writes that give each row values of its own.
 */
class ManyRowsTests {

	private static final String SELECTION = "'selection':{'id':true,'email':true}";

	private static final String ANN = "{'modelName':'User','action':'upsertOne','query':{'arguments':{"
			+ "'where':{'email':'ann'},'create':{'email':'ann','name':'Ann'},'update':{'name':'Ann'}}," + SELECTION
			+ "}}";

	private static final String BOB = ANN.replace("ann", "bob").replace("Ann", "Bob");

	private static final List<Person> PEOPLE = List.of(new Person("ann", "Ann"), new Person("bob", "Bob"));

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	private final ReactivePrisma reactive = new ReactivePrisma(this.engine);

	@Test
	void upsertsRowsTogether() {
		this.engine.answer("[{'data':{'id':1,'email':'ann'}},{'data':{'id':2,'email':'bob'}}]");
		List<IdMail> rows = this.prisma.user()
			.select(USER.id, USER.email, IdMail::new)
			.upsertMany(PEOPLE, (person) -> USER.email.eq(person.mail()),
					(user, person) -> user.email(person.mail()).name(person.name()),
					(person) -> List.of(USER.name.set(person.name())));
		assertThat(rows).containsExactly(new IdMail(1, "ann"), new IdMail(2, "bob"));
		assertThat(this.engine.requests()).containsExactly("{'batch':[" + ANN + "," + BOB + "],'transaction':{}}");
	}

	@Test
	void updatesEachRowInItsOwnWay() {
		this.engine.answer("[{'data':{'id':1,'email':'ann'}},{'data':{'id':2,'email':'bob'}}]");
		List<IdMail> rows = this.prisma.user()
			.select(USER.id, USER.email, IdMail::new)
			.updateEach(PEOPLE, (person) -> USER.email.eq(person.mail()),
					(person) -> List.of(USER.name.set(person.name()), USER.posts.deleteAll()));
		assertThat(rows).hasSize(2);
		assertThat(this.engine.requests().get(0)).contains("'where':{'email':'ann'},'data':{'name':'Ann','posts':{",
				"'where':{'email':'bob'},'data':{'name':'Bob','posts':{", "'transaction':{}");
	}

	@Test
	void updatesByKey() {
		this.engine.answer("[{'data':{'id':7,'email':'a'}},{'data':{'id':3,'email':'b'}}]");
		Map<Integer, String> names = new LinkedHashMap<>();
		names.put(7, "Ann");
		names.put(3, "Bob");
		this.prisma.user()
			.select(USER.id, USER.email, IdMail::new)
			.updateEach(names, USER.id::eq, (name) -> List.of(USER.name.set(name)));
		assertThat(this.engine.requests().get(0)).contains("'where':{'id':7},'data':{'name':'Ann'}",
				"'where':{'id':3},'data':{'name':'Bob'}");
	}

	@Test
	void sendsNothingForNoRows() {
		assertThat(this.prisma.user()
			.updateEach(List.<Person>of(), (person) -> USER.email.eq(person.mail()), (person) -> List.of())).isEmpty();
		StepVerifier
			.create(this.reactive.user()
				.upsertMany(List.<Person>of(), (person) -> USER.email.eq(person.mail()),
						(user, person) -> user.email(person.mail()), (person) -> List.of()))
			.verifyComplete();
		assertThat(this.engine.requests()).isEmpty();
	}

	@Test
	void givesReactiveCallersTheSame() {
		this.engine.answer("[{'data':{'id':1,'email':'ann'}},{'data':{'id':2,'email':'bob'}}]");
		Flux<IdMail> rows = this.reactive.user()
			.select(USER.id, USER.email, IdMail::new)
			.upsertMany(PEOPLE, (person) -> USER.email.eq(person.mail()),
					(user, person) -> user.email(person.mail()).name(person.name()),
					(person) -> List.of(USER.name.set(person.name())));
		assertThat(this.engine.requests()).isEmpty();
		for (int i = 0; i < 2; i++) {
			StepVerifier.create(rows).expectNext(new IdMail(1, "ann"), new IdMail(2, "bob")).verifyComplete();
		}
		assertThat(this.engine.requests()).hasSize(2)
			.containsOnly("{'batch':[" + ANN + "," + BOB + "],'transaction':{}}");
	}

	@Test
	void areValuesThatJoinOtherQueries() {
		this.engine.answer("[{'data':{'id':1,'email':'ann'}},{'data':{'id':2,'email':'bob'}},{'data':{'count':1}}]");
		List<Op<IdMail>> upserts = this.prisma.user()
			.select(USER.id, USER.email, IdMail::new)
			.ops()
			.upsertMany(PEOPLE, (person) -> USER.email.eq(person.mail()),
					(user, person) -> user.email(person.mail()).name(person.name()),
					(person) -> List.of(USER.name.set(person.name())));
		Op<Long> cleared = this.prisma.category().ops().deleteAll();
		List<Op<?>> all = Stream.<Op<?>>concat(upserts.stream(), Stream.of(cleared)).toList();
		assertThat(this.prisma.<Object>batch(all)).containsExactly(new IdMail(1, "ann"), new IdMail(2, "bob"), 1L);
	}

	@Test
	void failureNamesTheRowByItsKey() {
		List<PrismaRequest<?>> requests = List.of(
				this.prisma.category().ops().create((category) -> category.name("java")).request(),
				this.prisma.user().ops().update(USER.email.eq("bob"), USER.name.set("Bob")).request(),
				this.prisma.category().ops().delete(CATEGORY.name.eq("sql")).request());
		PrismaBatch batch = new PrismaBatch(requests, null);
		assertThat(batch.locate(failed(0)).meta()).hasToString("{\"batchIndex\":0}");
		PrismaError located = batch.locate(failed(1));
		assertThat(located.meta()).hasToString("{\"batchIndex\":1,\"where\":{\"email\":\"bob\"}}");
		assertThat(located.model()).isEqualTo("User");
		assertThat(located.operation()).isEqualTo("update");
		assertThat(batch.locate(failed(2)).meta().path("where")).hasToString("{\"name\":\"sql\"}");
		assertThat(batch.locate(failed(3)).meta()).hasToString("{\"batchIndex\":3}");
	}

	private static PrismaError failed(int index) {
		return new PrismaError(PrismaErrorKind.KNOWN, "P2025", "Not there",
				JsonNodeFactory.instance.objectNode().put("batchIndex", index), null, null);
	}

	private record Person(String mail, String name) {

	}

	private record IdMail(int id, String email) {

	}

}
