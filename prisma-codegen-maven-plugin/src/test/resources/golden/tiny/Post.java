// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import java.util.Objects;

import javax.annotation.processing.Generated;

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
@Generated("prisma-codegen-maven-plugin")
public final class Post implements JacksonSerializable {

	private final int id;

	private final String title;

	private final int authorId;

	private final @Nullable Loaded<User> author;

	private Post(Row row) {
		this.id = Columns.require(row.id, "Post.id");
		this.title = Columns.require(row.title, "Post.title");
		this.authorId = Columns.require(row.authorId, "Post.authorId");
		this.author = row.author;
	}

	static Post read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "id" -> {
					row.id = in.int32();
				}
				case "title" -> {
					row.title = in.string();
				}
				case "authorId" -> {
					row.authorId = in.int32();
				}
				case "author" -> {
					row.author = Loaded.one(in, User::read);
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
	public int id() {
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
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<Post> relation) {
		return switch (relation.name()) {
			case "author" -> this.author != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("id", this.id);
		json.column("title", this.title);
		json.column("authorId", this.authorId);
		json.relation("author", this.author);
		json.end();
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Post that && this.id == that.id && this.title.equals(that.title)
				&& this.authorId == that.authorId;
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id, this.title, this.authorId);
	}

	@Override
	public String toString() {
		return "Post[id=" + this.id + ", title=" + this.title + ", authorId=" + this.authorId + "]";
	}

	private static final class Row {

		private @Nullable Integer id;

		private @Nullable String title;

		private @Nullable Integer authorId;

		private @Nullable Loaded<User> author;

	}

}
