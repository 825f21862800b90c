// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.time.Instant;
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
 * A change to a {@link Customer} as a client of the application describes it: each column
 * is absent, null or a value. Jackson reads it from a JSON merge patch
 * (RFC 7396). The id, what the
 * database or Prisma set themselves and what is marked {@code @java.readOnly} cannot be
 * changed by it. Immutable.
 */
@Generated("prisma-codegen-maven-plugin")
@JsonDeserialize(using = CustomerPatch.Reader.class)
public final class CustomerPatch implements Patch<Customer>, JacksonSerializable {

	private static final CustomerPatch EMPTY = new CustomerPatch(PatchValues.none());

	private final PatchValues<Customer> patchValues;

	private final @Nullable String email;

	private final @Nullable String name;

	private final @Nullable Instant createdAt;

	private CustomerPatch(PatchValues<Customer> patchValues) {
		this.patchValues = patchValues;
		this.email = patchValues.get(Models.CUSTOMER.email);
		this.name = patchValues.get(Models.CUSTOMER.name);
		this.createdAt = patchValues.get(Models.CUSTOMER.createdAt);
	}

	/**
	 * Returns the patch that changes nothing.
	 * @return the patch in which every column is absent
	 */
	public static CustomerPatch empty() {
		return EMPTY;
	}

	/**
	 * Lower case, unique: one customer per address.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String email() {
		return this.email;
	}

	/**
	 * Lower case, unique: one customer per address.
	 * @param email the value
	 * @return the patch with this value
	 */
	public CustomerPatch email(String email) {
		return new CustomerPatch(this.patchValues.with(Models.CUSTOMER.email.set(email), email));
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
	 * @param name the value
	 * @return the patch with this value
	 */
	public CustomerPatch name(String name) {
		return new CustomerPatch(this.patchValues.with(Models.CUSTOMER.name.set(name), name));
	}

	/**
	 * Returns what {@code createdAt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Instant createdAt() {
		return this.createdAt;
	}

	/**
	 * Sets {@code createdAt}.
	 * @param createdAt the value
	 * @return the patch with this value
	 */
	public CustomerPatch createdAt(Instant createdAt) {
		return new CustomerPatch(this.patchValues.with(Models.CUSTOMER.createdAt.set(createdAt), createdAt));
	}

	/**
	 * Returns whether a column is not absent.
	 * @param field the column
	 * @return whether it is set to a value or to null
	 */
	public boolean contains(Field<Customer> field) {
		return this.patchValues.contains(field);
	}

	@Override
	public List<ColumnAssign<Customer>> toAssigns() {
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
		return other instanceof CustomerPatch that && this.patchValues.equals(that.patchValues);
	}

	@Override
	public int hashCode() {
		return this.patchValues.hashCode();
	}

	@Override
	public String toString() {
		return "CustomerPatch" + this.patchValues;
	}

	static final class Reader extends PatchDeserializer<CustomerPatch> {

		Reader() {
			super(EMPTY, List.of("email", "name", "createdAt"));
		}

		@Override
		protected CustomerPatch read(CustomerPatch patch, String field, PatchReader in) {
			return switch (field) {
				case "email" -> patch.email(in.required(String.class));
				case "name" -> patch.name(in.required(String.class));
				case "createdAt" -> patch.createdAt(in.required(Instant.class));
				default -> throw new IllegalArgumentException(field);
			};
		}

	}

}
