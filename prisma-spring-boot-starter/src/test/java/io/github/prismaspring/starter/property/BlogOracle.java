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

package io.github.prismaspring.starter.property;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Comment;
import io.github.prismaspring.starter.contract.db.OptionalScalar;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.Profile;
import io.github.prismaspring.starter.contract.db.Role;
import io.github.prismaspring.starter.contract.db.Scalar;
import io.github.prismaspring.starter.contract.db.User;
import io.github.prismaspring.starter.property.BlogRows.CategoryRow;
import io.github.prismaspring.starter.property.BlogRows.CommentRow;
import io.github.prismaspring.starter.property.BlogRows.PostRow;
import io.github.prismaspring.starter.property.BlogRows.ProfileRow;
import io.github.prismaspring.starter.property.BlogRows.UserRow;
import io.github.prismaspring.starter.property.BlogRows.ValuesRow;
import org.jspecify.annotations.Nullable;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.COMMENT;
import static io.github.prismaspring.starter.contract.db.Models.OPTIONAL_SCALAR;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.PROFILE;
import static io.github.prismaspring.starter.contract.db.Models.SCALAR;
import static io.github.prismaspring.starter.contract.db.Models.USER;

/**
 * The models of the contract's schema over {@link BlogRows}.
 */
final class BlogOracle {

	private final BlogRows rows;

	private final Dialect dialect;

	private final OracleModel<UserRow, User> users;

	private final OracleModel<ProfileRow, Profile> profiles;

	private final OracleModel<PostRow, Post> posts;

	private final OracleModel<CategoryRow, Category> categories;

	private final OracleModel<CommentRow, Comment> comments;

	private final OracleModel<ValuesRow, Scalar> scalars;

	private final OracleModel<ValuesRow, OptionalScalar> optionalScalars;

	BlogOracle(Prisma prisma, BlogRows rows, Dialect dialect) {
		this.rows = rows;
		this.dialect = dialect;
		this.users = users(prisma);
		this.profiles = profiles(prisma);
		this.posts = posts(prisma);
		this.categories = categories(prisma);
		this.comments = comments(prisma);
		this.scalars = scalars(prisma);
		this.optionalScalars = optionalScalars(prisma);
	}

	List<OracleModel<?, ?>> models() {
		return List.of(this.users, this.profiles, this.posts, this.categories, this.comments, this.scalars,
				this.optionalScalars);
	}

	OracleModel<UserRow, User> users() {
		return this.users;
	}

	OracleModel<PostRow, Post> posts() {
		return this.posts;
	}

	private OracleModel<UserRow, User> users(Prisma prisma) {
		OracleColumns<UserRow, User> columns = new OracleColumns<>(this.dialect, this.rows.users());
		columns.comparable(USER.id, UserRow::id, 0);
		columns.text(USER.email, UserRow::email, "mail");
		columns.anyTextOrNull(USER.name, UserRow::name, "nobody", "A", "n", "%", "_", "a_", "0%");
		columns.sortable(USER.role, UserRow::role, Role.USER);
		columns.numberOrNull(USER.age, UserRow::age, 18, USER.age.sum(), USER.age.avg());
		columns.comparable(USER.createdAt, UserRow::createdAt, Instant.EPOCH);
		columns.comparable(USER.updatedAt, UserRow::updatedAt, Instant.EPOCH);
		columns.comparableOrNull(USER.managerId, UserRow::managerId, 99);
		columns.compared(USER.createdAt, UserRow::createdAt, USER.updatedAt, UserRow::updatedAt);
		columns.compared(USER.managerId, UserRow::managerId, USER.age, UserRow::age);
		return new OracleModel<>(this.dialect, this.rows.users(), USER.id, UserRow::id, columns.columns(),
				columns.references(),
				List.of(new OneRelated<>(USER.manager, (user) -> user(user.managerId()), this::users,
						USER.manager::select),
						new ManyRelated<>(USER.reports,
								(user) -> some(this.rows.users(),
										(report) -> Objects.equals(report.managerId(), user.id())),
								this::users),
						new OneRelated<>(USER.profile,
								(user) -> first(this.rows.profiles(), (profile) -> profile.userId() == user.id()),
								() -> this.profiles, USER.profile::select),
						new ManyRelated<>(USER.posts,
								(user) -> some(this.rows.posts(), (post) -> Objects.equals(post.authorId(), user.id())),
								this::posts),
						new ManyRelated<>(USER.comments,
								(user) -> some(this.rows.comments(), (comment) -> comment.authorId() == user.id()),
								() -> this.comments)),
				prisma.user());
	}

	private OracleModel<ProfileRow, Profile> profiles(Prisma prisma) {
		OracleColumns<ProfileRow, Profile> columns = new OracleColumns<>(this.dialect, this.rows.profiles());
		columns.comparable(PROFILE.id, ProfileRow::id, 0);
		columns.text(PROFILE.bio, ProfileRow::bio, "z");
		columns.comparable(PROFILE.userId, ProfileRow::userId, 0);
		return new OracleModel<>(this.dialect, this.rows.profiles(), PROFILE.id, ProfileRow::id, columns.columns(),
				columns.references(), List.of(new OneRelated<>(PROFILE.user, (profile) -> user(profile.userId()),
						this::users, PROFILE.user::select)),
				prisma.profile());
	}

	private OracleModel<PostRow, Post> posts(Prisma prisma) {
		OracleColumns<PostRow, Post> columns = new OracleColumns<>(this.dialect, this.rows.posts());
		columns.comparable(POST.id, PostRow::id, 0);
		columns.text(POST.title, PostRow::title, "sql");
		columns.textOrNull(POST.content, PostRow::content, "b");
		columns.flag(POST.published, PostRow::published);
		columns.number(POST.views, PostRow::views, 9, POST.views.sum(), POST.views.avg());
		columns.number(POST.likes, PostRow::likes, 9, POST.likes.sum(), POST.likes.avg());
		columns.numberOrNull(POST.rating, PostRow::rating, 2.0, POST.rating.sum(), POST.rating.avg());
		columns.numberOrNull(POST.price, PostRow::price, BigDecimal.ONE, POST.price.sum(), POST.price.avg());
		columns.comparableOrNull(POST.authorId, PostRow::authorId, 99);
		columns.compared(POST.views, PostRow::views, POST.likes, PostRow::likes);
		columns.compared(POST.authorId, PostRow::authorId, POST.views, PostRow::views);
		columns.compared(POST.title, PostRow::title, POST.content, PostRow::content);
		columns.contained(POST.title, PostRow::title, POST.content, PostRow::content);
		return new OracleModel<>(this.dialect, this.rows.posts(), POST.id, PostRow::id, columns.columns(),
				columns.references(),
				List.of(new OneRelated<>(POST.author, (post) -> user(post.authorId()), this::users,
						POST.author::select),
						new ManyRelated<>(POST.categories,
								(post) -> some(this.rows.categories(),
										(category) -> post.categoryIds().contains(category.id())),
								() -> this.categories),
						new ManyRelated<>(POST.comments,
								(post) -> some(this.rows.comments(), (comment) -> comment.postId() == post.id()),
								() -> this.comments)),
				prisma.post());
	}

	private OracleModel<CategoryRow, Category> categories(Prisma prisma) {
		OracleColumns<CategoryRow, Category> columns = new OracleColumns<>(this.dialect, this.rows.categories());
		columns.comparable(CATEGORY.id, CategoryRow::id, 0);
		columns.text(CATEGORY.name, CategoryRow::name, "c");
		return new OracleModel<>(this.dialect, this.rows.categories(), CATEGORY.id, CategoryRow::id, columns.columns(),
				columns.references(),
				List.of(new ManyRelated<>(CATEGORY.posts,
						(category) -> some(this.rows.posts(), (post) -> post.categoryIds().contains(category.id())),
						this::posts)),
				prisma.category());
	}

	private OracleModel<CommentRow, Comment> comments(Prisma prisma) {
		OracleColumns<CommentRow, Comment> columns = new OracleColumns<>(this.dialect, this.rows.comments());
		columns.comparable(COMMENT.id, CommentRow::id, 0);
		columns.text(COMMENT.text, CommentRow::text, "q");
		columns.comparable(COMMENT.postId, CommentRow::postId, 99);
		columns.comparable(COMMENT.authorId, CommentRow::authorId, 99);
		columns.compared(COMMENT.postId, CommentRow::postId, COMMENT.authorId, CommentRow::authorId);
		return new OracleModel<>(this.dialect, this.rows.comments(), COMMENT.id, CommentRow::id, columns.columns(),
				columns.references(),
				List.of(new OneRelated<>(COMMENT.post,
						(comment) -> first(this.rows.posts(), (post) -> post.id() == comment.postId()), this::posts,
						COMMENT.post::select),
						new OneRelated<>(COMMENT.author, (comment) -> user(comment.authorId()), this::users,
								COMMENT.author::select)),
				prisma.comment());
	}

	private OracleModel<ValuesRow, Scalar> scalars(Prisma prisma) {
		OracleColumns<ValuesRow, Scalar> columns = new OracleColumns<>(this.dialect, this.rows.values());
		columns.comparable(SCALAR.id, ValuesRow::id, 0);
		columns.text(SCALAR.text, ValuesRow::text, "z");
		columns.flag(SCALAR.flag, ValuesRow::flag);
		columns.number(SCALAR.whole, ValuesRow::whole, 7, SCALAR.whole.sum(), SCALAR.whole.avg());
		columns.number(SCALAR.big, ValuesRow::big, 7L, SCALAR.big.sum(), SCALAR.big.avg());
		columns.number(SCALAR.real, ValuesRow::real, 7.5, SCALAR.real.sum(), SCALAR.real.avg());
		columns.number(SCALAR.amount, ValuesRow::amount, BigDecimal.TEN, SCALAR.amount.sum(), SCALAR.amount.avg());
		columns.comparable(SCALAR.at, ValuesRow::at, Instant.EPOCH);
		columns.unsorted(SCALAR.binary, ValuesRow::binary, new byte[] { 7 });
		columns.json(SCALAR.document, ValuesRow::document);
		columns.sortable(SCALAR.role, ValuesRow::role, Role.USER);
		return new OracleModel<>(this.dialect, this.rows.values(), SCALAR.id, ValuesRow::id, columns.columns(),
				columns.references(), List.of(), prisma.scalar());
	}

	private OracleModel<ValuesRow, OptionalScalar> optionalScalars(Prisma prisma) {
		OracleColumns<ValuesRow, OptionalScalar> columns = new OracleColumns<>(this.dialect,
				this.rows.optionalValues());
		columns.comparable(OPTIONAL_SCALAR.id, ValuesRow::id, 0);
		columns.textOrNull(OPTIONAL_SCALAR.text, ValuesRow::text, "z");
		columns.flagOrNull(OPTIONAL_SCALAR.flag, ValuesRow::flag);
		columns.numberOrNull(OPTIONAL_SCALAR.whole, ValuesRow::whole, 7, OPTIONAL_SCALAR.whole.sum(),
				OPTIONAL_SCALAR.whole.avg());
		columns.numberOrNull(OPTIONAL_SCALAR.big, ValuesRow::big, 7L, OPTIONAL_SCALAR.big.sum(),
				OPTIONAL_SCALAR.big.avg());
		columns.numberOrNull(OPTIONAL_SCALAR.real, ValuesRow::real, 7.5, OPTIONAL_SCALAR.real.sum(),
				OPTIONAL_SCALAR.real.avg());
		columns.numberOrNull(OPTIONAL_SCALAR.amount, ValuesRow::amount, BigDecimal.TEN, OPTIONAL_SCALAR.amount.sum(),
				OPTIONAL_SCALAR.amount.avg());
		columns.comparableOrNull(OPTIONAL_SCALAR.at, ValuesRow::at, Instant.EPOCH);
		columns.unsortedOrNull(OPTIONAL_SCALAR.binary, ValuesRow::binary, new byte[] { 7 });
		columns.jsonOrNull(OPTIONAL_SCALAR.document, ValuesRow::document);
		columns.sortableOrNull(OPTIONAL_SCALAR.role, ValuesRow::role, Role.USER);
		return new OracleModel<>(this.dialect, this.rows.optionalValues(), OPTIONAL_SCALAR.id, ValuesRow::id,
				columns.columns(), columns.references(), List.of(), prisma.optionalScalar());
	}

	private @Nullable UserRow user(@Nullable Integer id) {
		return first(this.rows.users(), (user) -> Objects.equals(user.id(), id));
	}

	private static <T> @Nullable T first(List<T> rows, Predicate<T> predicate) {
		return rows.stream().filter(predicate).findFirst().orElse(null);
	}

	private static <T> List<T> some(List<T> rows, Predicate<T> predicate) {
		return rows.stream().filter(predicate).toList();
	}

}
