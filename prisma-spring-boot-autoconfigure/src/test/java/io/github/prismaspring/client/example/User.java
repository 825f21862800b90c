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

import java.time.Instant;
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
 * Someone who writes posts.
 */
public final class User implements JacksonSerializable {

	private final int id;

	private final String email;

	private final @Nullable String name;

	private final Role role;

	private final Instant createdAt;

	private final Instant updatedAt;

	private final @Nullable Integer managerId;

	private final @Nullable Loaded<@Nullable User> manager;

	private final @Nullable Loaded<List<User>> reports;

	private final @Nullable Loaded<List<Post>> posts;

	private final @Nullable Loaded<@Nullable Profile> profile;

	private User(Row row) {
		this.id = Columns.require(row.id, "User.id");
		this.email = Columns.require(row.email, "User.email");
		this.name = row.name;
		this.role = Columns.require(row.role, "User.role");
		this.createdAt = Columns.require(row.createdAt, "User.createdAt");
		this.updatedAt = Columns.require(row.updatedAt, "User.updatedAt");
		this.managerId = row.managerId;
		this.manager = row.manager;
		this.reports = row.reports;
		this.posts = row.posts;
		this.profile = row.profile;
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
				case "createdAt" -> {
					row.createdAt = in.dateTime();
				}
				case "updatedAt" -> {
					row.updatedAt = in.dateTime();
				}
				case "managerId" -> {
					row.managerId = (in.isNull()) ? null : in.int32();
				}
				case "manager" -> {
					row.manager = Loaded.optional(in, User::read);
				}
				case "reports" -> {
					row.reports = Loaded.many(in, User::read);
				}
				case "posts" -> {
					row.posts = Loaded.many(in, Post::read);
				}
				case "profile" -> {
					row.profile = Loaded.optional(in, Profile::read);
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
	 * Returns the value of {@code createdAt}.
	 * @return the value of {@code createdAt}
	 */
	public Instant createdAt() {
		return this.createdAt;
	}

	/**
	 * Returns the value of {@code updatedAt}.
	 * @return the value of {@code updatedAt}
	 */
	public Instant updatedAt() {
		return this.updatedAt;
	}

	/**
	 * Returns the value of {@code managerId}.
	 * @return the value of {@code managerId}, or {@code null}
	 */
	public @Nullable Integer managerId() {
		return this.managerId;
	}

	/**
	 * Returns the relation {@code manager}, which must have been included.
	 * @return the related row, or {@code null} if there is none
	 */
	public @Nullable User manager() {
		return Loaded.require(this.manager, "User", "manager");
	}

	/**
	 * Returns the relation {@code reports}, which must have been included.
	 * @return the related rows
	 */
	public List<User> reports() {
		return Loaded.require(this.reports, "User", "reports");
	}

	/**
	 * Returns the relation {@code posts}, which must have been included.
	 * @return the related rows
	 */
	public List<Post> posts() {
		return Loaded.require(this.posts, "User", "posts");
	}

	/**
	 * Returns the relation {@code profile}, which must have been included.
	 * @return the related row, or {@code null} if there is none
	 */
	public @Nullable Profile profile() {
		return Loaded.require(this.profile, "User", "profile");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<User> relation) {
		return switch (relation.name()) {
			case "manager" -> this.manager != null;
			case "reports" -> this.reports != null;
			case "posts" -> this.posts != null;
			case "profile" -> this.profile != null;
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
		json.column("createdAt", this.createdAt);
		json.column("updatedAt", this.updatedAt);
		json.column("managerId", this.managerId);
		json.relation("manager", this.manager);
		json.relation("reports", this.reports);
		json.relation("posts", this.posts);
		json.relation("profile", this.profile);
		json.end();
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof User that && this.id == that.id && this.email.equals(that.email)
				&& Objects.equals(this.name, that.name) && this.role == that.role
				&& this.createdAt.equals(that.createdAt) && this.updatedAt.equals(that.updatedAt)
				&& Objects.equals(this.managerId, that.managerId);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id, this.email, this.name, this.role, this.createdAt, this.updatedAt, this.managerId);
	}

	@Override
	public String toString() {
		return "User[id=" + this.id + ", email=" + this.email + ", name=" + this.name + ", role=" + this.role
				+ ", createdAt=" + this.createdAt + ", updatedAt=" + this.updatedAt + ", managerId=" + this.managerId
				+ "]";
	}

	private static final class Row {

		private @Nullable Integer id;

		private @Nullable String email;

		private @Nullable String name;

		private @Nullable Role role;

		private @Nullable Instant createdAt;

		private @Nullable Instant updatedAt;

		private @Nullable Integer managerId;

		private @Nullable Loaded<@Nullable User> manager;

		private @Nullable Loaded<List<User>> reports;

		private @Nullable Loaded<List<Post>> posts;

		private @Nullable Loaded<@Nullable Profile> profile;

	}

}
