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

import java.util.Objects;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.CategoryCreate;
import io.github.prismaspring.starter.contract.db.CommentCreate;
import io.github.prismaspring.starter.contract.db.OptionalScalarCreate;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ProfileCreate;
import io.github.prismaspring.starter.contract.db.ScalarCreate;
import io.github.prismaspring.starter.contract.db.UserCreate;
import io.github.prismaspring.starter.property.BlogRows.PostRow;
import io.github.prismaspring.starter.property.BlogRows.ValuesRow;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;

/**
 * Writes {@link BlogRows} into an empty database.
 */
final class BlogWriter {

	private final Prisma prisma;

	BlogWriter(Prisma prisma) {
		this.prisma = prisma;
	}

	void write(BlogRows rows) {
		this.prisma.user()
			.createMany(rows.users()
				.stream()
				.map((row) -> UserCreate.of((user) -> user.email(row.email())
					.id(row.id())
					.name(row.name())
					.role(row.role())
					.age(row.age())
					.createdAt(row.createdAt())
					.updatedAt(row.updatedAt())
					.managerId(row.managerId())))
				.toList());
		this.prisma.profile()
			.createMany(rows.profiles()
				.stream()
				.map((row) -> ProfileCreate.of((profile) -> profile.bio(row.bio()).userId(row.userId()).id(row.id())))
				.toList());
		this.prisma.category()
			.createMany(rows.categories()
				.stream()
				.map((row) -> CategoryCreate.of((category) -> category.name(row.name()).id(row.id())))
				.toList());
		rows.posts().forEach(this::write);
		this.prisma.comment()
			.createMany(rows.comments()
				.stream()
				.map((row) -> CommentCreate.of((comment) -> comment.text(row.text())
					.postId(row.postId())
					.authorId(row.authorId())
					.id(row.id())))
				.toList());
		this.prisma.scalar().createMany(rows.values().stream().map(this::values).toList());
		this.prisma.optionalScalar().createMany(rows.optionalValues().stream().map(this::optionalValues).toList());
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private void write(PostRow row) {
		UniqueWhere<Category>[] categories = row.categoryIds()
			.stream()
			.map(CATEGORY.id::eq)
			.toArray(UniqueWhere[]::new);
		this.prisma.post()
			.create((post) -> post.title(row.title())
				.id(row.id())
				.content(row.content())
				.published(row.published())
				.views(row.views())
				.likes(row.likes())
				.rating(row.rating())
				.price(row.price())
				.authorId(row.authorId())
				.categories((nested) -> nested.connect(categories)));
	}

	private ScalarCreate.Ready values(ValuesRow row) {
		return ScalarCreate.of((scalar) -> scalar.text(Objects.requireNonNull(row.text()))
			.flag(Objects.requireNonNull(row.flag()))
			.whole(Objects.requireNonNull(row.whole()))
			.big(Objects.requireNonNull(row.big()))
			.real(Objects.requireNonNull(row.real()))
			.amount(Objects.requireNonNull(row.amount()))
			.at(Objects.requireNonNull(row.at()))
			.binary(Objects.requireNonNull(row.binary()))
			.document(Objects.requireNonNull(row.document()))
			.role(Objects.requireNonNull(row.role()))
			.id(row.id()));
	}

	private OptionalScalarCreate.Ready optionalValues(ValuesRow row) {
		return OptionalScalarCreate.of((scalar) -> scalar.id(row.id())
			.text(row.text())
			.flag(row.flag())
			.whole(row.whole())
			.big(row.big())
			.real(row.real())
			.amount(row.amount())
			.at(row.at())
			.binary(row.binary())
			.document(row.document())
			.role(row.role()));
	}

}
