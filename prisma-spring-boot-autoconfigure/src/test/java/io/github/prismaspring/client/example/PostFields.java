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

import io.github.prismaspring.client.field.BigIntField;
import io.github.prismaspring.client.field.BooleanField;
import io.github.prismaspring.client.field.InsensitiveTextField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.ListField;
import io.github.prismaspring.client.field.ManyToMany;
import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.field.ToOne;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The fields of {@link Post}.
 */
public final class PostFields extends ModelFields<Post> {

	/**
	 * The column {@code id}.
	 */
	public final BigIntField<Post, UniqueWhere<Post>> id = new BigIntField<>(
			unique("id", ScalarTypes.BIG_INT).unchecked());

	/**
	 * The column {@code title}.
	 */
	public final InsensitiveTextField<Post, TextWhere<Post>> title = new InsensitiveTextField<>(text("title"));

	/**
	 * The column {@code published}.
	 */
	public final BooleanField<Post, Where<Post>> published = new BooleanField<>(
			column("published", ScalarTypes.BOOLEAN));

	/**
	 * The column {@code views}.
	 */
	public final IntField<Post, Where<Post>> views = new IntField<>(column("views", ScalarTypes.INT));

	/**
	 * The column {@code likes}.
	 */
	public final IntField<Post, Where<Post>> likes = new IntField<>(column("likes", ScalarTypes.INT));

	/**
	 * The column {@code tags}.
	 */
	public final ListField<Post, String> tags = new ListField<>(column("tags", ScalarTypes.STRING));

	/**
	 * The relation {@code author}.
	 */
	public final ToOne<Post, User, UserCreate.NeedsEmail<UserCreate.Ready>> author = toOne("author",
			key("authorId", "id"), () -> Models.USER, UserCreate::startWithoutPosts);

	/**
	 * The column {@code authorId}.
	 */
	public final IntField<Post, Where<Post>> authorId = new IntField<>(
			column("authorId", ScalarTypes.INT).foreignKey("author", "id"));

	/**
	 * The relation {@code categories}.
	 */
	public final ManyToMany<Post, Category, CategoryCreate.NeedsName<CategoryCreate.Ready>> categories = manyToMany(
			"categories", () -> Models.CATEGORY, CategoryCreate::startWithoutPosts);

	PostFields() {
		super("Post", Post.class, List.of("id", "title", "published", "views", "likes", "tags", "authorId"), Post::read,
				"id");
	}

	@Override
	public List<Field<Post>> columns() {
		return List.of(this.id, this.title, this.published, this.views, this.likes, this.tags, this.authorId);
	}

	@Override
	public List<Relation<Post>> relations() {
		return List.of(this.author, this.categories);
	}

	@Override
	public List<Field<Post>> key() {
		return List.of(this.id);
	}

}
