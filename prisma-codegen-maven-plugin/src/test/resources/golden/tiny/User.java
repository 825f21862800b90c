// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import java.util.List;
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
 * Someone who writes.
 */
@Generated("prisma-codegen-maven-plugin")
public final class User implements JacksonSerializable {

	private final int id;

	private final String email;

	private final @Nullable String name;

	private final Role role;

	private final @Nullable Loaded<List<Post>> posts;

	private User(Row row) {
		this.id = Columns.require(row.id, "User.id");
		this.email = Columns.require(row.email, "User.email");
		this.name = row.name;
		this.role = Columns.require(row.role, "User.role");
		this.posts = row.posts;
	}

	static User read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "id" -> {
					row.id = in.int32();
				}
				case "email" -> {
					row.email = in.string();
				}
				case "name" -> {
					row.name = (in.isNull()) ? null : in.string();
				}
				case "role" -> {
					row.role = Role.scalarType().read(in);
				}
				case "posts" -> {
					row.posts = Loaded.many(in, Post::read);
				}
				default -> in.skip();
			}
		}
		return new User(row);
	}

	/**
	 * Returns the value of {@code id}.
	 * @return the value of {@code id}
	 */
	public int id() {
		return this.id;
	}

	/**
	 * Where to write to; unique.
	 * @return the value of {@code email}
	 */
	public String email() {
		return this.email;
	}

	/**
	 * Returns the value of {@code name}.
	 * @return the value of {@code name}, or {@code null}
	 */
	public @Nullable String name() {
		return this.name;
	}

	/**
	 * Returns the value of {@code role}.
	 * @return the value of {@code role}
	 */
	public Role role() {
		return this.role;
	}

	/**
	 * Returns the relation {@code posts}, which must have been included.
	 * @return the related rows
	 */
	public List<Post> posts() {
		return Loaded.require(this.posts, "User", "posts");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<User> relation) {
		return switch (relation.name()) {
			case "posts" -> this.posts != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("id", this.id);
		json.column("email", this.email);
		json.column("name", this.name);
		json.column("role", this.role);
		json.relation("posts", this.posts);
		json.end();
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof User that && this.id == that.id && this.email.equals(that.email)
				&& Objects.equals(this.name, that.name) && this.role == that.role;
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id, this.email, this.name, this.role);
	}

	@Override
	public String toString() {
		return "User[id=" + this.id + ", email=" + this.email + ", name=" + this.name + ", role=" + this.role + "]";
	}

	private static final class Row {

		private @Nullable Integer id;

		private @Nullable String email;

		private @Nullable String name;

		private @Nullable Role role;

		private @Nullable Loaded<List<Post>> posts;

	}

}
