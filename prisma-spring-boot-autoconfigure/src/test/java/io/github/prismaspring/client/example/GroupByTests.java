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

import java.math.BigDecimal;
import java.util.List;

import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.aggregate.Computed;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.client.select.Row16;
import io.github.prismaspring.client.select.Row2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import org.springframework.dao.DataRetrievalFailureException;

import static io.github.prismaspring.client.example.Models.PAYMENT;
import static io.github.prismaspring.client.example.Models.SAMPLE;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the objects that groups of rows become.
 */
class GroupByTests {

	private static final String GROUPS = "[{'role':'ADMIN','_count':{'_all':7}},{'role':'GUEST','_count':{'_all':6}}]";

	private static final String BY_ROLE = "{'modelName':'User','action':'groupBy','query':{'arguments':{'by':['role'],"
			+ "'where':{'id':{'gt':0}},'having':{'id':{'_count':{'gt':5}}},'orderBy':[{'_count':{'id':'desc'}}],"
			+ "'take':2,'skip':0},'selection':{'role':true,'_count':{'arguments':{},'selection':{'_all':true}}}}}";

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	private final ReactivePrisma reactive = new ReactivePrisma(this.engine);

	@Test
	void groupBecomesAnObject() {
		this.engine.answer(GROUPS);
		List<ByRole> roles = this.prisma.user()
			.groupBy(USER.role)
			.where(USER.id.gt(0))
			.having(USER.count().gt(5L))
			.orderBy(USER.count().desc())
			.take(2)
			.skip(0)
			.select(USER.role, USER.count(), ByRole::new);
		assertThat(roles).containsExactly(new ByRole(Role.ADMIN, 7), new ByRole(Role.GUEST, 6));
		assertThat(this.engine.requests()).containsExactly(BY_ROLE);
	}

	@Test
	void reactiveCallersGetTheSame() {
		this.engine.answer(GROUPS);
		StepVerifier
			.create(this.reactive.user()
				.groupBy(USER.role)
				.where(USER.id.gt(0))
				.having(USER.count().gt(5L))
				.orderBy(USER.count().desc())
				.take(2)
				.skip(0)
				.select(USER.role, USER.count(), ByRole::new))
			.expectNext(new ByRole(Role.ADMIN, 7), new ByRole(Role.GUEST, 6))
			.verifyComplete();
		assertThat(this.engine.requests()).containsExactly(BY_ROLE);
	}

	@Test
	void queryAboutGroupsIsAValue() {
		Op<List<ByRole>> roles = this.prisma.user()
			.ops()
			.groupBy(USER.role)
			.where(USER.id.gt(0))
			.having(USER.count().gt(5L))
			.orderBy(USER.count().desc())
			.take(2)
			.skip(0)
			.select(USER.role, USER.count(), ByRole::new);
		assertThat(this.engine.requests()).isEmpty();
		assertThat(roles.name()).isEqualTo("User.groupBy");
		this.engine.answer(GROUPS);
		assertThat(this.prisma.run(roles)).hasSize(2);
		assertThat(this.reactive.run(roles).block()).hasSize(2);
		assertThat(this.engine.requests()).containsExactly(BY_ROLE, BY_ROLE);
	}

	@Test
	void partsWithoutAConstructorAreARow() {
		this.engine.answer(GROUPS);
		List<Row2<Role, Long>> roles = this.prisma.user().groupBy(USER.role).select(USER.role, USER.count());
		assertThat(roles).containsExactly(new Row2<>(Role.ADMIN, 7L), new Row2<>(Role.GUEST, 6L));
		assertThat(this.prisma.user().groupBy(USER.role).select(USER.role, (role) -> role)).containsExactly(Role.ADMIN,
				Role.GUEST);
	}

	@Test
	void partsThatAreKnownAtRunTimeAreAskedForByName() {
		this.engine.answer(GROUPS);
		List<Computed<User>> roles = this.prisma.user().groupBy(USER.role).select(List.of(USER.role, USER.count()));
		assertThat(roles).extracting((role) -> role.get(USER.count())).containsExactly(7L, 6L);
	}

	@Test
	void sixteenPartsAreTyped() {
		this.engine.answer("[{'text':'a','int':1,'_count':{'_all':2,'int':3,'textOpt':0},'_sum':{'int':4,'big':"
				+ "{'$type':'BigInt','value':'5'},'float':6.5,'decimal':{'$type':'Decimal','value':'0.10'}},"
				+ "'_avg':{'int':7.5,'decimal':{'$type':'Decimal','value':'8.25'}},'_min':{'int':9,'text':'b'},"
				+ "'_max':{'int':10,'text':'c','float':11.5}}]");
		Row16<String, Integer, Long, Long, Long, @Nullable Long, @Nullable Long, @Nullable Double, @Nullable BigDecimal, @Nullable Double, @Nullable BigDecimal, @Nullable Integer, @Nullable String, @Nullable Integer, @Nullable String, @Nullable Double> row = this.prisma
			.sample()
			.groupBy(SAMPLE.text, SAMPLE.int_)
			.select(SAMPLE.text, SAMPLE.int_, SAMPLE.count(), SAMPLE.int_.count(), SAMPLE.textOpt.count(),
					SAMPLE.int_.sum(), SAMPLE.big.sum(), SAMPLE.float_.sum(), SAMPLE.decimal.sum(), SAMPLE.int_.avg(),
					SAMPLE.decimal.avg(), SAMPLE.int_.min(), SAMPLE.text.min(), SAMPLE.int_.max(), SAMPLE.text.max(),
					SAMPLE.float_.max())
			.get(0);
		assertThat(row).isEqualTo(new Row16<>("a", 1, 2L, 3L, 0L, 4L, 5L, 6.5, new BigDecimal("0.10"), 7.5,
				new BigDecimal("8.25"), 9, "b", 10, "c", 11.5));
	}

	@Test
	void sumOfNothingAndGroupOfNullAreNull() {
		this.engine.answer("[{'name':null,'_max':{'managerId':null}}]");
		List<Newest> newest = this.prisma.user()
			.groupBy(USER.name)
			.select(USER.name, USER.managerId.max(), Newest::new);
		assertThat(newest).containsExactly(new Newest(null, null));
	}

	@Test
	void constructorThatCannotTakeANullIsNamedWithTheValue() {
		this.engine.answer("[{'tenantId':'a','_sum':{'amount':null,'number':null}}]");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> this.prisma.payment()
				.groupBy(PAYMENT.tenantId)
				.select(PAYMENT.tenantId, PAYMENT.number.sum(), Numbers::new))
			.withMessageContaining("the constructor given to select(…) failed")
			.withMessageContaining("It got null for _sum.number");
	}

	record ByRole(Role role, long users) {

	}

	record Newest(@Nullable String name, @Nullable Integer manager) {

	}

	record Numbers(String tenant, long sum) {

	}

}
