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

import java.util.Objects;
import java.util.UUID;

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
 * A row of the model Profile.
 */
public final class Profile implements JacksonSerializable {

	private final UUID id;

	private final @Nullable String bio;

	private final int userId;

	private final @Nullable Loaded<User> user;

	private Profile(Row row) {
		this.id = Columns.require(row.id, "Profile.id");
		this.bio = row.bio;
		this.userId = Columns.require(row.userId, "Profile.userId");
		this.user = row.user;
	}

	static Profile read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "id" -> {
					row.id = in.uuid();
				}
				case "bio" -> {
					row.bio = (in.isNull()) ? null : in.string();
				}
				case "userId" -> {
					row.userId = in.int32();
				}
				case "user" -> {
					row.user = Loaded.one(in, User::read);
				}
				default -> in.skip();
			}
		}
		return new Profile(row);
	}

	/**
	 * Returns the value of {@code id}.
	 * @return the value of {@code id}
	 */
	public UUID id() {
		return this.id;
	}

	/**
	 * Returns the value of {@code bio}.
	 * @return the value of {@code bio}, or {@code null}
	 */
	public @Nullable String bio() {
		return this.bio;
	}

	/**
	 * Returns the value of {@code userId}.
	 * @return the value of {@code userId}
	 */
	public int userId() {
		return this.userId;
	}

	/**
	 * Returns the relation {@code user}, which must have been included.
	 * @return the related row
	 */
	public User user() {
		return Loaded.require(this.user, "Profile", "user");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<Profile> relation) {
		return switch (relation.name()) {
			case "user" -> this.user != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("id", this.id);
		json.column("bio", this.bio);
		json.column("userId", this.userId);
		json.relation("user", this.user);
		json.end();
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Profile that && this.id.equals(that.id) && Objects.equals(this.bio, that.bio)
				&& this.userId == that.userId;
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id, this.bio, this.userId);
	}

	@Override
	public String toString() {
		return "Profile[id=" + this.id + ", bio=" + this.bio + ", userId=" + this.userId + "]";
	}

	private static final class Row {

		private @Nullable UUID id;

		private @Nullable String bio;

		private @Nullable Integer userId;

		private @Nullable Loaded<User> user;

	}

}
