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
 * A change to a {@link Order} as a client of the application describes it: each column
 * is absent, null or a value. Jackson reads it from a JSON merge patch
 * (RFC 7396). The id, what the
 * database or Prisma set themselves and what is marked {@code @java.readOnly} cannot be
 * changed by it. Immutable.
 */
@Generated("prisma-codegen-maven-plugin")
@JsonDeserialize(using = OrderPatch.Reader.class)
public final class OrderPatch implements Patch<Order>, JacksonSerializable {

	private static final OrderPatch EMPTY = new OrderPatch(PatchValues.none());

	private final PatchValues<Order> patchValues;

	private final @Nullable Instant placedAt;

	private final @Nullable Integer customerId;

	private OrderPatch(PatchValues<Order> patchValues) {
		this.patchValues = patchValues;
		this.placedAt = patchValues.get(Models.ORDER.placedAt);
		this.customerId = patchValues.get(Models.ORDER.customerId);
	}

	/**
	 * Returns the patch that changes nothing.
	 * @return the patch in which every column is absent
	 */
	public static OrderPatch empty() {
		return EMPTY;
	}

	/**
	 * Returns what {@code placedAt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Instant placedAt() {
		return this.placedAt;
	}

	/**
	 * Sets {@code placedAt}.
	 * @param placedAt the value
	 * @return the patch with this value
	 */
	public OrderPatch placedAt(Instant placedAt) {
		return new OrderPatch(this.patchValues.with(Models.ORDER.placedAt.set(placedAt), placedAt));
	}

	/**
	 * Returns what {@code customerId} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Integer customerId() {
		return this.customerId;
	}

	/**
	 * Sets {@code customerId}.
	 * @param customerId the value
	 * @return the patch with this value
	 */
	public OrderPatch customerId(int customerId) {
		return new OrderPatch(this.patchValues.with(Models.ORDER.customerId.set(customerId), customerId));
	}

	/**
	 * Returns whether a column is not absent.
	 * @param field the column
	 * @return whether it is set to a value or to null
	 */
	public boolean contains(Field<Order> field) {
		return this.patchValues.contains(field);
	}

	@Override
	public List<ColumnAssign<Order>> toAssigns() {
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
		return other instanceof OrderPatch that && this.patchValues.equals(that.patchValues);
	}

	@Override
	public int hashCode() {
		return this.patchValues.hashCode();
	}

	@Override
	public String toString() {
		return "OrderPatch" + this.patchValues;
	}

	static final class Reader extends PatchDeserializer<OrderPatch> {

		Reader() {
			super(EMPTY, List.of("placedAt", "customerId"));
		}

		@Override
		protected OrderPatch read(OrderPatch patch, String field, PatchReader in) {
			return switch (field) {
				case "placedAt" -> patch.placedAt(in.required(Instant.class));
				case "customerId" -> patch.customerId(in.required(Integer.class));
				default -> throw new IllegalArgumentException(field);
			};
		}

	}

}
