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

import java.util.List;
import java.util.Optional;

import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.model.RelationNotLoadedException;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataRetrievalFailureException;

import static io.github.prismaspring.client.example.Models.CATEGORY;
import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for reading with a generated client.
 */
class ReadTests {

	private static final String USER_SELECTION = "'id':true,'email':true,'name':true,'role':true,'createdAt':true,"
			+ "'updatedAt':true,'managerId':true";

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	@Test
	void findManyWritesAllArgumentsAndTheScalarsOfTheModel() {
		this.engine.answer("[" + Rows.ANN + "]");
		List<User> users = this.prisma.user()
			.findMany((q) -> q.where(USER.id.gt(1))
				.where(USER.id.lt(9))
				.whereIf(false, USER.id.eq(5))
				.orderBy(USER.name.asc().nullsLast(), USER.posts.countDesc())
				.orderBy(USER.manager.orderBy(USER.email.desc()))
				.cursor(USER.id.eq(2))
				.skip(1)
				.take(20)
				.distinct(USER.name, USER.role));
		assertThat(users).extracting(User::email).containsExactly("ann@x.io");
		assertThat(this.engine.requests())
			.containsExactly("{'modelName':'User','action':'findMany','query':{'arguments':{"
					+ "'where':{'AND':[{'id':{'gt':1}},{'id':{'lt':9}}]},"
					+ "'orderBy':[{'name':{'sort':'asc','nulls':'last'}},{'posts':{'_count':'desc'}},{'manager':{'email':'desc'}}],"
					+ "'cursor':{'id':2},'take':20,'skip':1,'distinct':['name','role']},'selection':{" + USER_SELECTION
					+ "}}}");
	}

	@Test
	void findUniqueGivesTheRowOrNothing() {
		this.engine.answer(Rows.ANN).answer("null");
		Optional<User> ann = this.prisma.user().findUnique(USER.email.eq("ann@x.io"));
		assertThat(ann).map(User::name).contains("Ann");
		assertThat(this.prisma.user().findUnique(USER.email.eq("bob@x.io"))).isEmpty();
		assertThat(this.engine.requests().get(0)).startsWith(
				"{'modelName':'User','action':'findUnique','query':{'arguments':{'where':{'email':'ann@x.io'}}");
	}

	@Test
	void eachVerbHasItsAction() {
		this.engine.answer(Rows.ANN);
		this.prisma.user().findUniqueOrThrow(USER.id.eq(1));
		this.prisma.user().findFirst((q) -> q);
		this.prisma.user().findFirstOrThrow((q) -> q.where(USER.id.eq(1)));
		assertThat(this.engine.requests()).extracting((request) -> request.split("'")[7])
			.containsExactly("findUniqueOrThrow", "findFirst", "findFirstOrThrow");
	}

	@Test
	void countAsksForAnAggregate() {
		this.engine.answer("{'_count':{'_all':3000000000}}");
		assertThat(this.prisma.user().count(USER.id.gt(1))).isEqualTo(3_000_000_000L);
		assertThat(this.engine.requests())
			.containsExactly("{'modelName':'User','action':'aggregate','query':{'arguments':{"
					+ "'where':{'id':{'gt':1}}},'selection':{'_count':{'arguments':{},'selection':{'_all':true}}}}}");
	}

	@Test
	void countOfDistinctValuesIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.prisma.user().count((q) -> q.distinct(USER.name)))
			.withMessage("Prisma cannot count distinct values: leave out 'distinct'");
	}

	@Test
	void includeNestsArgumentsAndSelections() {
		this.engine.answer("[]");
		this.prisma.user()
			.include(USER.manager.include(USER.profile))
			.include(USER.posts.where(POST.published.isTrue())
				.orderBy(POST.views.desc())
				.take(3)
				.include(POST.categories))
			.findMany();
		assertThat(this.engine.requests().get(0)).endsWith("'selection':{" + USER_SELECTION
				+ ",'manager':{'arguments':{},'selection':{" + USER_SELECTION
				+ ",'profile':{'arguments':{},'selection':{'id':true,'bio':true,'userId':true}}}},"
				+ "'posts':{'arguments':{'where':{'published':{'equals':true}},'orderBy':[{'views':'desc'}],'take':3},"
				+ "'selection':{'id':true,'title':true,'published':true,'views':true,'likes':true,'tags':true,'authorId':true,"
				+ "'categories':{'arguments':{},'selection':{'name':true}}}}}}}");
	}

	@Test
	void includedRelationsAreLoadedAndOthersFailFast() {
		String post = Rows.with(Rows.POST, "'categories':[" + Rows.CATEGORY + "]");
		this.engine.answer(Rows.with(Rows.ANN, "'posts':[" + post + "],'profile':null"));
		User ann = this.prisma.user()
			.include(USER.posts.include(POST.categories), USER.profile)
			.findUniqueOrThrow(USER.id.eq(1));
		assertThat(ann.isLoaded(USER.posts)).isTrue();
		assertThat(ann.posts()).extracting(Post::title).containsExactly("Hi");
		assertThat(ann.posts().get(0).categories()).extracting(Category::name).containsExactly("java");
		assertThat(ann.isLoaded(USER.profile)).isTrue();
		assertThat(ann.profile()).isNull();
		assertThat(ann.isLoaded(USER.manager)).isFalse();
		assertThatExceptionOfType(RelationNotLoadedException.class).isThrownBy(ann::manager)
			.withMessage("User.manager was not loaded: add include(USER.manager)");
		assertThatExceptionOfType(RelationNotLoadedException.class).isThrownBy(() -> ann.posts().get(0).author());
	}

	@Test
	void includeLeavesTheDelegateAsItWas() {
		this.engine.answer("[]");
		UserDelegate users = this.prisma.user();
		users.include(USER.posts);
		users.findMany();
		assertThat(this.engine.requests().get(0)).doesNotContain("posts");
	}

	@Test
	void relationIncludedTwiceMustBeTheSame() {
		this.engine.answer("[]");
		this.prisma.user().include(USER.posts.take(1), USER.posts.take(1)).findMany();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.user().include(USER.posts.take(1), USER.posts.take(2)))
			.withMessage("User.posts is included twice with different arguments");
	}

	@Test
	void missingColumnIsNeverReplacedByADefault() {
		this.engine.answer("[" + Rows.ANN + "," + Rows.ANN.replace("'id':1,", "") + "]");
		assertThatExceptionOfType(DataRetrievalFailureException.class).isThrownBy(() -> this.prisma.user().findMany())
			.withMessage("User.findMany: The answer has no value for the required column User.id");
	}

	@Test
	void nullInARequiredColumnNamesItsPlace() {
		this.engine.answer("[" + Rows.with(Rows.ANN, "'posts':[" + Rows.POST.replace("'Hi'", "null") + "]") + "]");
		assertThatExceptionOfType(DataRetrievalFailureException.class).isThrownBy(() -> this.prisma.user().findMany())
			.withMessage("User.findMany: Expected a String at '[0].posts[0].title' but found null");
	}

	@Test
	void unknownEnumValueNamesEnumAndValue() {
		this.engine.answer(Rows.ANN.replace("ADMIN", "BOSS"));
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> this.prisma.user().findUnique(USER.id.eq(1)))
			.withMessage("User.findUnique: Expected a value of enum Role at 'role' but found 'BOSS'");
	}

	@Test
	void columnsThatTheClientDoesNotKnowAreSkipped() {
		this.engine.answer(Rows.with(Rows.ANN, "'later':{'a':[1]}"));
		assertThat(this.prisma.user().findUniqueOrThrow(USER.id.eq(1)).id()).isEqualTo(1);
	}

	@Test
	void findArgumentsAreValues() {
		assertThat(CATEGORY.posts.where(POST.views.gt(1)).take(2))
			.isEqualTo(CATEGORY.posts.where(POST.views.gt(1)).take(2))
			.isNotEqualTo(CATEGORY.posts.where(POST.views.gt(1)).take(3));
	}

	@Test
	void negativeSkipIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.prisma.user().findMany((q) -> q.skip(-1)))
			.withMessage("'skip' must not be negative, but is -1");
	}

}
