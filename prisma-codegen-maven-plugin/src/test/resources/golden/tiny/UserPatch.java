// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import java.util.List;

import javax.annotation.processing.Generated;

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
 * A change to a {@link User} as a client of the application describes it: each column
 * is absent, null or a value. Jackson reads it from a JSON merge patch
 * (RFC 7396). The id, what the
 * database or Prisma set themselves and what is marked {@code @java.readOnly} cannot be
 * changed by it. Immutable.
 */
@Generated("prisma-codegen-maven-plugin")
@JsonDeserialize(using = UserPatch.Reader.class)
public final class UserPatch implements Patch<User>, JacksonSerializable {

	private static final UserPatch EMPTY = new UserPatch(PatchValues.none());

	private final PatchValues<User> patchValues;

	private final @Nullable String email;

	private final @Nullable String name;

	private final @Nullable Role role;

	private UserPatch(PatchValues<User> patchValues) {
		this.patchValues = patchValues;
		this.email = patchValues.get(Models.USER.email);
		this.name = patchValues.get(Models.USER.name);
		this.role = patchValues.get(Models.USER.role);
	}

	/**
	 * Returns the patch that changes nothing.
	 * @return the patch in which every column is absent
	 */
	public static UserPatch empty() {
		return EMPTY;
	}

	/**
	 * Where to write to; unique.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String email() {
		return this.email;
	}

	/**
	 * Where to write to; unique.
	 * @param email the value
	 * @return the patch with this value
	 */
	public UserPatch email(String email) {
		return new UserPatch(this.patchValues.with(Models.USER.email.set(email), email));
	}

	/**
	 * Returns what {@code name} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String name() {
		return this.name;
	}

	/**
	 * Sets {@code name}.
	 * @param name the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public UserPatch name(@Nullable String name) {
		return new UserPatch(this.patchValues.with(Models.USER.name.set(name), name));
	}

	/**
	 * Returns what {@code role} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Role role() {
		return this.role;
	}

	/**
	 * Sets {@code role}.
	 * @param role the value
	 * @return the patch with this value
	 */
	public UserPatch role(Role role) {
		return new UserPatch(this.patchValues.with(Models.USER.role.set(role), role));
	}

	/**
	 * Returns whether a column is not absent.
	 * @param field the column
	 * @return whether it is set to a value or to null
	 */
	public boolean contains(Field<User> field) {
		return this.patchValues.contains(field);
	}

	@Override
	public List<ColumnAssign<User>> toAssigns() {
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
		return other instanceof UserPatch that && this.patchValues.equals(that.patchValues);
	}

	@Override
	public int hashCode() {
		return this.patchValues.hashCode();
	}

	@Override
	public String toString() {
		return "UserPatch" + this.patchValues;
	}

	static final class Reader extends PatchDeserializer<UserPatch> {

		Reader() {
			super(EMPTY, List.of("email", "name", "role"));
		}

		@Override
		protected UserPatch read(UserPatch patch, String field, PatchReader in) {
			return switch (field) {
				case "email" -> patch.email(in.required(String.class));
				case "name" -> patch.name(in.optional(String.class));
				case "role" -> patch.role(in.required(Role.class));
				default -> throw new IllegalArgumentException(field);
			};
		}

	}

}
