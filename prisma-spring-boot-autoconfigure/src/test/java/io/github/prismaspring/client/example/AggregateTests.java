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
import io.github.prismaspring.client.where.Having;
import org.junit.jupiter.api.Test;

import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.client.example.Models.PAYMENT;
import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.SAMPLE;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for values that are computed from many rows.
 */
class AggregateTests {

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	@Test
	void computesValuesOfTheirOwnTypes() {
		this.engine.answer("{'_sum':{'int':3000000000,'big':{'$type':'BigInt','value':'9'},'float':1.5,"
				+ "'decimal':{'$type':'Decimal','value':'0.30'}},'_avg':{'int':1.5,'decimal':"
				+ "{'$type':'Decimal','value':'0.15'}},'_min':{'text':'a'},'_count':{'_all':2,'textOpt':1}}");
		Computed<Sample> computed = this.prisma.sample()
			.aggregate(SAMPLE.int_.sum(), SAMPLE.big.sum(), SAMPLE.float_.sum(), SAMPLE.decimal.sum(),
					SAMPLE.int_.avg(), SAMPLE.decimal.avg(), SAMPLE.text.min(), SAMPLE.count(), SAMPLE.textOpt.count());
		Long sum = computed.get(SAMPLE.int_.sum());
		Double mean = computed.get(SAMPLE.int_.avg());
		BigDecimal decimals = computed.get(SAMPLE.decimal.sum());
		long count = computed.get(SAMPLE.count());
		assertThat(sum).isEqualTo(3_000_000_000L);
		assertThat(mean).isEqualTo(1.5);
		assertThat(decimals).isEqualTo("0.30");
		assertThat(count).isEqualTo(2);
		assertThat(computed.get(SAMPLE.big.sum())).isEqualTo(9);
		assertThat(computed.get(SAMPLE.float_.sum())).isEqualTo(1.5);
		assertThat(computed.get(SAMPLE.decimal.avg())).isEqualTo("0.15");
		assertThat(computed.get(SAMPLE.text.min())).isEqualTo("a");
		assertThat(computed.get(SAMPLE.textOpt.count())).isEqualTo(1);
	}

	@Test
	void asksForEachValueOnce() {
		this.engine.answer("{'_sum':{'views':null},'_avg':{'views':null},'_count':{'_all':0}}");
		Computed<Post> computed = this.prisma.post()
			.aggregate((posts) -> posts.where(POST.published.isTrue())
				.orderBy(POST.id.asc())
				.cursor(POST.id.eq(7L))
				.skip(1)
				.take(2)
				.compute(POST.views.sum(), POST.views.avg())
				.compute(POST.views.sum(), POST.count()));
		assertThat(this.engine.requests())
			.containsExactly("{'modelName':'Post','action':'aggregate','query':{'arguments':"
					+ "{'where':{'published':{'equals':true}},'orderBy':[{'id':'asc'}],"
					+ "'cursor':{'id':{'$type':'BigInt','value':'7'}},'take':2,'skip':1},'selection':"
					+ "{'_count':{'arguments':{},'selection':{'_all':true}},"
					+ "'_sum':{'arguments':{},'selection':{'views':true}},"
					+ "'_avg':{'arguments':{},'selection':{'views':true}}}}}");
		assertThat(computed.get(POST.views.sum())).isNull();
		assertThat(computed.get(POST.count())).isZero();
	}

	@Test
	void valueThatWasNotAskedForIsRefused() {
		this.engine.answer("{'_sum':{'views':1}}");
		Computed<Post> computed = this.prisma.post().aggregate(POST.views.sum());
		assertThatIllegalArgumentException().isThrownBy(() -> computed.get(POST.likes.sum()))
			.withMessage("_sum.likes was not asked for; there is [_sum.views]");
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.post().aggregate())
			.withMessage("Post.aggregate: nothing to compute; add compute(…)");
	}

	@Test
	void groupsRows() {
		this.engine.answer("[{'role':'ADMIN','name':null,'_count':{'_all':2}},"
				+ "{'role':'GUEST','name':'Ann','_count':{'_all':1}}]");
		List<Computed<User>> groups = this.prisma.user()
			.groupBy(USER.role, USER.name)
			.where(USER.email.contains("@"))
			.having(USER.count().gt(0L))
			.orderBy(USER.count().desc(), USER.role.asc(), USER.name.desc().nullsLast())
			.take(2)
			.skip(1)
			.select(List.of(USER.role, USER.name, USER.count()));
		assertThat(groups).extracting((group) -> group.get(USER.role)).containsExactly(Role.ADMIN, Role.GUEST);
		assertThat(groups).extracting((group) -> group.get(USER.name)).containsExactly(null, "Ann");
		assertThat(groups).extracting((group) -> group.get(USER.count())).containsExactly(2L, 1L);
		assertThat(this.engine.requests())
			.containsExactly("{'modelName':'User','action':'groupBy','query':{'arguments':{'by':['role','name'],"
					+ "'where':{'email':{'contains':'@'}},'having':{'id':{'_count':{'gt':0}}},"
					+ "'orderBy':[{'_count':{'id':'desc'}},{'role':'asc'},{'name':{'sort':'desc','nulls':'last'}}],"
					+ "'take':2,'skip':1},'selection':{'role':true,'name':true,"
					+ "'_count':{'arguments':{},'selection':{'_all':true}}}}}");
	}

	@Test
	void conditionsOnGroupsAreCombined() {
		assertThat(having(POST.views.avg().gte(1.5).and(POST.views.sum().lt(10L).or(POST.title.max().eq("z")).not())))
			.isEqualTo("{'AND':[{'views':{'_avg':{'gte':1.5}}},{'NOT':{'OR':[{'views':{'_sum':{'lt':10}}},"
					+ "{'title':{'_max':{'equals':'z'}}}]}}]}");
		assertThat(having(POST.published.isTrue().and(POST.likes.min().in(1, 2))))
			.isEqualTo("{'AND':[{'published':{'equals':true}},{'likes':{'_min':{'in':[1,2]}}}]}");
		assertThat(having(POST.published.isTrue().and(POST.published.isFalse())))
			.isEqualTo("{'AND':[{'published':{'equals':true}},{'published':{'equals':false}}]}");
		assertThat(having(POST.count().not(1L).not())).isEqualTo("{'NOT':{'id':{'_count':{'not':1}}}}");
		assertThat(having(POST.likes.count().notIn(List.of(1L)))).isEqualTo("{'likes':{'_count':{'notIn':[1]}}}");
		assertThat(having(POST.id.max().lte(5L))).isEqualTo("{'id':{'_max':{'lte':{'$type':'BigInt','value':'5'}}}}");
	}

	@Test
	void severalConditionsMustAllBePassed() {
		this.engine.answer("[]");
		this.prisma.payment()
			.groupBy(PAYMENT.tenantId)
			.having(PAYMENT.amount.sum().gt(BigDecimal.ONE))
			.having(PAYMENT.tenantId.not("x"))
			.select(List.of(PAYMENT.tenantId));
		assertThat(this.engine.arguments()).isEqualTo("{'by':['tenantId'],'having':{'AND':[{'amount':"
				+ "{'_sum':{'gt':{'$type':'Decimal','value':'1'}}}},{'tenantId':{'not':'x'}}]}}");
	}

	@Test
	void partOfTheGroupsNeedsAnOrder() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.user().groupBy(USER.role).take(1).select(List.of(USER.role)))
			.withMessageStartingWith("User.groupBy: take and skip need an order");
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.user().groupBy(USER.role).skip(1).select(List.of(USER.role)));
		assertThatIllegalArgumentException().isThrownBy(() -> this.prisma.user().groupBy(USER.role).skip(-1));
		assertThat(this.engine.requests()).isEmpty();
	}

	@Test
	void columnsOfAGroupAreThoseItWasMadeBy() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.user().groupBy(USER.role).select(List.of(USER.name)))
			.withMessage(
					"User.groupBy: 'name' is selected, but rows are not grouped by it; they are grouped by [role]");
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.user().groupBy(USER.role).orderBy(USER.name.asc()).select(List.of(USER.role)))
			.withMessageContaining("'name' is sorted by");
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.user().groupBy(USER.role).select(List.of()))
			.withMessage("User.groupBy: nothing to read about the groups; name columns in select(…)");
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.user().groupBy().select(List.of(USER.count())))
			.withMessage("User.groupBy: no column to group rows by; name one in groupBy(…), or use aggregate(…)");
		assertThat(this.engine.requests()).isEmpty();
	}

	@Test
	void nullIsNoOperand() {
		Long none = null;
		assertThatIllegalArgumentException().isThrownBy(() -> USER.count().gt(none))
			.withMessage("_count._all: the argument of 'gt' must not be null");
	}

	@Test
	void conditionsAndResultsAreValues() {
		assertThat(USER.count().gt(1L)).isEqualTo(USER.count().gt(1L)).isNotEqualTo(USER.count().gt(2L));
		this.engine.answer("{'_sum':{'views':1}}");
		assertThat(this.prisma.post().aggregate(POST.views.sum()))
			.isEqualTo(this.prisma.post().aggregate(POST.views.sum()))
			.hasToString("{_sum.views=1}");
	}

	@Test
	void reactiveCallersGetTheSame() {
		ReactivePrisma reactive = new ReactivePrisma(this.engine.answer("{'_sum':{'views':1}}"));
		assertThat(reactive.post().aggregate(POST.views.sum()).map((sums) -> sums.get(POST.views.sum())).block())
			.isEqualTo(1);
		this.engine.answer("[{'role':'ADMIN'},{'role':'GUEST'}]");
		assertThat(reactive.user()
			.groupBy(USER.role)
			.where(USER.id.gt(0))
			.having(USER.id.min().gt(0))
			.orderBy(USER.role.asc())
			.take(2)
			.skip(0)
			.select(List.of(USER.role))
			.map((group) -> group.get(USER.role))
			.collectList()
			.block()).containsExactly(Role.ADMIN, Role.GUEST);
	}

	private String having(Having<Post> having) {
		this.engine.answer("[]");
		this.prisma.post().groupBy(POST.published).having(having).select(List.of(POST.published));
		String arguments = this.engine.arguments();
		return arguments.substring(arguments.indexOf("'having':") + "'having':".length(), arguments.length() - 1);
	}

}
