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
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.view.PrismaField;
import io.github.prismaspring.client.view.PrismaView;
import io.github.prismaspring.client.view.PrismaViewException;
import io.github.prismaspring.client.view.ViewProblem;
import io.github.prismaspring.client.view.Views;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests for views that do not fit their models.
 */
class ViewMistakeTests {

	private static final String HERE = "io.github.prismaspring.client.example.ViewMistakeTests.";

	@Test
	void oneMessageNamesAllMistakesOfAllViews() {
		assertThatExceptionOfType(PrismaViewException.class)
			.isThrownBy(() -> Views.verify(Prisma.MODELS, List.of(Names.class, Types.class, Good.class)))
			.withMessage("""
					Views do not fit their models:

					    %1$sNames.mail: expected a field of Profile (id, bio, userId, user), found 'mail'
					    %1$sNames.id_: expected a field of Profile (id, bio, userId, user), found 'ID'
					    %1$sPostTitle.titel: expected a field of Post (id, title, published, views, likes, tags, \
					authorId, author, categories, categoriesCount), found 'titel'
					    %1$sTypes.id: expected int for User.id, found String
					    %1$sTypes.email: expected String for User.email, found @Nullable String\
					""".formatted(HERE));
	}

	@Test
	void typesOfColumnsAreChecked() {
		assertThat(problems(ColumnTypes.class)).containsExactly("id: expected int for Sample.id, found short",
				"big: expected long for Sample.big, found int", "float_: expected double for Sample.float, found float",
				"text: expected String for Sample.text, found Object",
				"role: expected Role for Sample.role, found String",
				"bytes: expected byte[] for Sample.bytes, found List<Byte>",
				"ints: expected List<Integer> for Sample.ints, found List<Long>",
				"decimals: expected List<BigDecimal> for Sample.decimals, found Collection<BigDecimal>",
				"roles: expected List<Role> for Sample.roles, found Role",
				"roleOpt: expected @Nullable Role for Sample.roleOpt, found Optional<Role>");
	}

	@Test
	void nullnessOfColumnsIsChecked() {
		assertThat(problems(ColumnNullness.class)).containsExactly(
				"id: expected int for Sample.id, found @Nullable Integer",
				"text: expected String for Sample.text, found @Nullable String",
				"intOpt: expected @Nullable Integer for Sample.intOpt, found int",
				"textOpt: expected @Nullable String for Sample.textOpt, found String",
				"bytesOpt: expected @Nullable byte[] for Sample.bytesOpt, found byte[]",
				"ints: expected List<Integer> for Sample.ints, found @Nullable List<Integer>");
	}

	@Test
	void unmarkedTypesCountAsNotNull() {
		assertThat(problems(Unmarked.class))
			.containsExactly("name: expected @Nullable String for User.name, found String");
	}

	@Test
	void relationsAreChecked() {
		assertThat(problems(Relations.class)).containsExactly(
				"posts: expected List<Post> or a List of a record for User.posts, found ViewMistakeTests.PostTitle",
				"reports: expected List<User> or a List of a record for User.reports, found @Nullable List<User>",
				"manager: expected @Nullable User or a @Nullable record for User.manager, found User",
				"profile: expected @Nullable Profile or a @Nullable record for User.profile, found @Nullable Post",
				"postsCount: expected int or long for the number of User.posts, found short",
				"reportsCount: expected int or long for the number of User.reports, found @Nullable Integer");
		assertThat(problems(Required.class)).containsExactly(
				"author: expected User or a record for Post.author, found @Nullable User",
				"categories: expected List<Category> or a List of a record for Post.categories, found List<User>");
	}

	@Test
	void numberOfRelatedRowsHasAnotherName() {
		assertThat(problems(Counted.class))
			.containsExactly("posts: expected List<Post> or a List of a record for User.posts "
					+ "(their number is postsCount), found int");
	}

	@Test
	void recordInsideMayNotBeAViewOfAnotherModel() {
		assertThat(problems(Foreign.class))
			.containsExactly("posts: expected a record for Post, found List<ViewMistakeTests.Good>, a view of User");
	}

	@Test
	void recordMayNotContainItself() {
		assertThat(problems(Endless.class)).containsExactly("manager: expected a record that does not contain itself, "
				+ "found ViewMistakeTests.Endless → ViewMistakeTests.Endless");
		assertThat(problems(Circle.class)).containsExactly("author: expected a record that does not contain itself, "
				+ "found ViewMistakeTests.Circle → ViewMistakeTests.CirclePost → ViewMistakeTests.Circle");
	}

	@Test
	void viewIsARecordOfAModel() {
		assertThat(problems(NoRecord.class)).containsExactly("expected a record, found a class");
		assertThat(problems(NoModel.class))
			.containsExactly("expected @PrismaView with the generated class of a model, found String");
		assertThat(problems(NoComponents.class)).containsExactly("expected components that can be read together, "
				+ "found 'Nothing is selected: name at least one part of the row'");
		assertThat(problems(Twice.class)).containsExactly("expected components that can be read together, "
				+ "found 'User.posts is selected twice with different arguments'");
	}

	@Test
	void viewThatWasNotVerifiedIsSoWhenItIsUsed() {
		RecordingEngine engine = new RecordingEngine();
		assertThatExceptionOfType(PrismaViewException.class).isThrownBy(() -> new Prisma(engine).user().as(Types.class))
			.withMessageContaining("Types.id: expected int for User.id, found String")
			.withMessageContaining("Types.email: expected String for User.email, found @Nullable String");
		assertThat(engine.requests()).isEmpty();
	}

	@Test
	void viewsThatFitAreAccepted() {
		assertThatNoException().isThrownBy(() -> Views.verify(Prisma.MODELS, List.of(Good.class)));
		assertThatNoException().isThrownBy(() -> Views.verify(Prisma.MODELS, List.of()));
	}

	private static List<String> problems(Class<?> view) {
		PrismaViewException failure = catchThrowableOfType(PrismaViewException.class,
				() -> Views.verify(Prisma.MODELS, List.of(view)));
		assertThat(failure).isNotNull();
		return failure.problems()
			.stream()
			.map(ViewProblem::toString)
			.map((problem) -> problem.replaceFirst("^[\\w.]+?ViewMistakeTests\\.\\w+[.:] ?", ""))
			.toList();
	}

	@PrismaView(User.class)
	record Good(long id, @Nullable String name, List<? extends GoodPost> posts) {

	}

	@PrismaView(Profile.class)
	record Names(String mail, @PrismaField("ID") int id_, Author user) {

	}

	record Author(List<PostTitle> posts) {

	}

	record PostTitle(String titel) {

	}

	@PrismaView(User.class)
	record Types(String id, @Nullable String email) {

	}

	@PrismaView(Sample.class)
	record ColumnTypes(short id, int big, float float_, Object text, String role, List<Byte> bytes, List<Long> ints,
			Collection<BigDecimal> decimals, Role roles, Optional<Role> roleOpt) {

	}

	@PrismaView(Sample.class)
	record ColumnNullness(@Nullable Integer id, @Nullable String text, int intOpt, String textOpt, byte[] bytesOpt,
			@Nullable List<Integer> ints) {

	}

	@NullUnmarked
	@PrismaView(User.class)
	record Unmarked(Integer id, String name) {

	}

	@PrismaView(User.class)
	record Relations(PostTitle posts, @Nullable List<User> reports, User manager, @Nullable Post profile,
			short postsCount, @Nullable Integer reportsCount) {

	}

	@PrismaView(Post.class)
	record Required(@Nullable User author, List<User> categories) {

	}

	@PrismaView(User.class)
	record Counted(int posts) {

	}

	@PrismaView(User.class)
	record Foreign(List<Good> posts) {

	}

	@PrismaView(User.class)
	record Endless(@Nullable Endless manager) {

	}

	@PrismaView(User.class)
	record Circle(List<CirclePost> posts) {

	}

	record CirclePost(Circle author) {

	}

	@PrismaView(User.class)
	static final class NoRecord {

	}

	@PrismaView(String.class)
	record NoModel(int id) {

	}

	@PrismaView(User.class)
	record NoComponents() {

	}

	@PrismaView(User.class)
	record Twice(List<Post> posts, @PrismaField("posts") List<GoodPost> titles) {

	}

	record GoodPost(String title) {

	}

}
