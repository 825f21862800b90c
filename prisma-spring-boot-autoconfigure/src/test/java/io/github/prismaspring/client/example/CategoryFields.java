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

import io.github.prismaspring.client.field.InsensitiveTextField;
import io.github.prismaspring.client.field.ManyToMany;
import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.UniqueWhere;

/**
 * The fields of {@link Category}.
 */
public final class CategoryFields extends ModelFields<Category> {

	/**
	 * The column {@code name}.
	 */
	public final InsensitiveTextField<Category, UniqueWhere<Category>> name = new InsensitiveTextField<>(
			unique("name", ScalarTypes.STRING));

	/**
	 * The relation {@code posts}.
	 */
	public final ManyToMany<Category, Post, PostCreate.NeedsTitle<PostCreate.NeedsAuthor<PostCreate.Ready>>> posts = manyToMany(
			"posts", () -> Models.POST, PostCreate::startWithoutCategories);

	CategoryFields() {
		super("Category", Category.class, List.of("name"), Category::read, "name");
	}

	@Override
	public List<Field<Category>> columns() {
		return List.of(this.name);
	}

	@Override
	public List<Relation<Category>> relations() {
		return List.of(this.posts);
	}

	@Override
	public List<Field<Category>> key() {
		return List.of(this.name);
	}

}
