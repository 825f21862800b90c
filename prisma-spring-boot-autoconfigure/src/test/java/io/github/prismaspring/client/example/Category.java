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
import java.util.Objects;

import io.github.prismaspring.client.model.Columns;
import io.github.prismaspring.client.model.Loaded;
import io.github.prismaspring.client.model.ModelJson;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.engine.JsonProtocolReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A row of the model Category.
 */
public final class Category implements JacksonSerializable {

	private final String name;

	private final @Nullable Loaded<List<Post>> posts;

	private Category(Row row) {
		this.name = Columns.require(row.name, "Category.name");
		this.posts = row.posts;
	}

	static Category read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "name" -> {
					row.name = in.string();
				}
				case "posts" -> {
					row.posts = Loaded.many(in, Post::read);
				}
				default -> in.skip();
			}
		}
		return new Category(row);
	}

	/**
	 * Returns the value of {@code name}.
	 * @return the value of {@code name}
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Returns the relation {@code posts}, which must have been included.
	 * @return the related rows
	 */
	public List<Post> posts() {
		return Loaded.require(this.posts, "Category", "posts");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<Category> relation) {
		return switch (relation.name()) {
			case "posts" -> this.posts != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("name", this.name);
		json.relation("posts", this.posts);
		json.end();
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Category that && this.name.equals(that.name);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.name);
	}

	@Override
	public String toString() {
		return "Category[name=" + this.name + "]";
	}

	private static final class Row {

		private @Nullable String name;

		private @Nullable Loaded<List<Post>> posts;

	}

}
