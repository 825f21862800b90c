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
 * A row of the model Post.
 */
public final class Post implements JacksonSerializable {

	private final long id;

	private final String title;

	private final boolean published;

	private final int views;

	private final int likes;

	private final List<String> tags;

	private final int authorId;

	private final @Nullable Loaded<User> author;

	private final @Nullable Loaded<List<Category>> categories;

	private Post(Row row) {
		this.id = Columns.require(row.id, "Post.id");
		this.title = Columns.require(row.title, "Post.title");
		this.published = Columns.require(row.published, "Post.published");
		this.views = Columns.require(row.views, "Post.views");
		this.likes = Columns.require(row.likes, "Post.likes");
		this.tags = Columns.require(row.tags, "Post.tags");
		this.authorId = Columns.require(row.authorId, "Post.authorId");
		this.author = row.author;
		this.categories = row.categories;
	}

	static Post read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "id" -> {
					row.id = in.bigInt();
				}
				case "title" -> {
					row.title = in.string();
				}
				case "published" -> {
					row.published = in.bool();
				}
				case "views" -> {
					row.views = in.int32();
				}
				case "likes" -> {
					row.likes = in.int32();
				}
				case "tags" -> {
					row.tags = Columns.list(in, JsonProtocolReader::string);
				}
				case "authorId" -> {
					row.authorId = in.int32();
				}
				case "author" -> {
					row.author = Loaded.one(in, User::read);
				}
				case "categories" -> {
					row.categories = Loaded.many(in, Category::read);
				}
				default -> in.skip();
			}
		}
		return new Post(row);
	}

	/**
	 * Returns the value of {@code id}.
	 * @return the value of {@code id}
	 */
	public long id() {
		return this.id;
	}

	/**
	 * Returns the value of {@code title}.
	 * @return the value of {@code title}
	 */
	public String title() {
		return this.title;
	}

	/**
	 * Returns the value of {@code published}.
	 * @return the value of {@code published}
	 */
	public boolean published() {
		return this.published;
	}

	/**
	 * Returns the value of {@code views}.
	 * @return the value of {@code views}
	 */
	public int views() {
		return this.views;
	}

	/**
	 * Returns the value of {@code likes}.
	 * @return the value of {@code likes}
	 */
	public int likes() {
		return this.likes;
	}

	/**
	 * Returns the value of {@code tags}.
	 * @return the value of {@code tags}
	 */
	public List<String> tags() {
		return this.tags;
	}

	/**
	 * Returns the value of {@code authorId}.
	 * @return the value of {@code authorId}
	 */
	public int authorId() {
		return this.authorId;
	}

	/**
	 * Returns the relation {@code author}, which must have been included.
	 * @return the related row
	 */
	public User author() {
		return Loaded.require(this.author, "Post", "author");
	}

	/**
	 * Returns the relation {@code categories}, which must have been included.
	 * @return the related rows
	 */
	public List<Category> categories() {
		return Loaded.require(this.categories, "Post", "categories");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<Post> relation) {
		return switch (relation.name()) {
			case "author" -> this.author != null;
			case "categories" -> this.categories != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("id", this.id);
		json.column("title", this.title);
		json.column("published", this.published);
		json.column("views", this.views);
		json.column("likes", this.likes);
		json.column("tags", this.tags);
		json.column("authorId", this.authorId);
		json.relation("author", this.author);
		json.relation("categories", this.categories);
		json.end();
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Post that && this.id == that.id && this.title.equals(that.title)
				&& this.published == that.published && this.views == that.views && this.likes == that.likes
				&& this.tags.equals(that.tags) && this.authorId == that.authorId;
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id, this.title, this.published, this.views, this.likes, this.tags, this.authorId);
	}

	@Override
	public String toString() {
		return "Post[id=" + this.id + ", title=" + this.title + ", published=" + this.published + ", views="
				+ this.views + ", likes=" + this.likes + ", tags=" + this.tags + ", authorId=" + this.authorId + "]";
	}

	private static final class Row {

		private @Nullable Long id;

		private @Nullable String title;

		private @Nullable Boolean published;

		private @Nullable Integer views;

		private @Nullable Integer likes;

		private @Nullable List<String> tags;

		private @Nullable Integer authorId;

		private @Nullable Loaded<User> author;

		private @Nullable Loaded<List<Category>> categories;

	}

}
