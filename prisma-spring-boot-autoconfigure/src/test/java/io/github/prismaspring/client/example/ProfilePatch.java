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

import io.github.prismaspring.client.input.PatchDeserializer;
import io.github.prismaspring.client.input.PatchReader;
import io.github.prismaspring.client.input.PatchValues;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.Patch;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A change to a {@link Profile} as a client of the application describes it: each column
 * is absent, null or a value. Jackson reads it from a JSON merge patch (RFC 7396). The
 * id, what the database or Prisma set themselves and what is marked
 * {@code @java.readOnly} cannot be changed by it. Immutable.
 */
@JsonDeserialize(using = ProfilePatch.Reader.class)
public final class ProfilePatch implements Patch<Profile>, JacksonSerializable {

	private static final ProfilePatch EMPTY = new ProfilePatch(PatchValues.none());

	private final PatchValues<Profile> patchValues;

	private final @Nullable String bio;

	private final @Nullable Integer userId;

	private ProfilePatch(PatchValues<Profile> patchValues) {
		this.patchValues = patchValues;
		this.bio = patchValues.get(Models.PROFILE.bio);
		this.userId = patchValues.get(Models.PROFILE.userId);
	}

	/**
	 * Returns the patch that changes nothing.
	 * @return the patch in which every column is absent
	 */
	public static ProfilePatch empty() {
		return EMPTY;
	}

	/**
	 * Returns what {@code bio} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String bio() {
		return this.bio;
	}

	/**
	 * Sets {@code bio}.
	 * @param bio the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public ProfilePatch bio(@Nullable String bio) {
		return new ProfilePatch(this.patchValues.with(Models.PROFILE.bio.set(bio), bio));
	}

	/**
	 * Returns what {@code userId} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Integer userId() {
		return this.userId;
	}

	/**
	 * Sets {@code userId}.
	 * @param userId the value
	 * @return the patch with this value
	 */
	public ProfilePatch userId(int userId) {
		return new ProfilePatch(this.patchValues.with(Models.PROFILE.userId.set(userId), userId));
	}

	/**
	 * Returns whether a column is not absent.
	 * @param field the column
	 * @return whether it is set to a value or to null
	 */
	public boolean contains(Field<Profile> field) {
		return this.patchValues.contains(field);
	}

	@Override
	public List<ColumnAssign<Profile>> toAssigns() {
		return this.patchValues.toAssigns();
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		this.patchValues.serialize(generator, context);
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ProfilePatch that && this.patchValues.equals(that.patchValues);
	}

	@Override
	public int hashCode() {
		return this.patchValues.hashCode();
	}

	@Override
	public String toString() {
		return "ProfilePatch" + this.patchValues;
	}

	static final class Reader extends PatchDeserializer<ProfilePatch> {

		Reader() {
			super(EMPTY, List.of("bio", "userId"));
		}

		@Override
		protected ProfilePatch read(ProfilePatch patch, String field, PatchReader in) {
			return switch (field) {
				case "bio" -> patch.bio(in.optional(String.class));
				case "userId" -> patch.userId(in.required(Integer.class));
				default -> throw new IllegalArgumentException(field);
			};
		}

	}

}
