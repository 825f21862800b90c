// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.math.BigDecimal;
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
 * A change to a {@link OrderLine} as a client of the application describes it: each column
 * is absent, null or a value. Jackson reads it from a JSON merge patch
 * (RFC 7396). The id, what the
 * database or Prisma set themselves and what is marked {@code @java.readOnly} cannot be
 * changed by it. Immutable.
 */
@Generated("prisma-codegen-maven-plugin")
@JsonDeserialize(using = OrderLinePatch.Reader.class)
public final class OrderLinePatch implements Patch<OrderLine>, JacksonSerializable {

	private static final OrderLinePatch EMPTY = new OrderLinePatch(PatchValues.none());

	private final PatchValues<OrderLine> patchValues;

	private final @Nullable Integer quantity;

	private final @Nullable BigDecimal unitPrice;

	private OrderLinePatch(PatchValues<OrderLine> patchValues) {
		this.patchValues = patchValues;
		this.quantity = patchValues.get(Models.ORDER_LINE.quantity);
		this.unitPrice = patchValues.get(Models.ORDER_LINE.unitPrice);
	}

	/**
	 * Returns the patch that changes nothing.
	 * @return the patch in which every column is absent
	 */
	public static OrderLinePatch empty() {
		return EMPTY;
	}

	/**
	 * Returns what {@code quantity} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Integer quantity() {
		return this.quantity;
	}

	/**
	 * Sets {@code quantity}.
	 * @param quantity the value
	 * @return the patch with this value
	 */
	public OrderLinePatch quantity(int quantity) {
		return new OrderLinePatch(this.patchValues.with(Models.ORDER_LINE.quantity.set(quantity), quantity));
	}

	/**
	 * Price of one piece when the order was placed.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable BigDecimal unitPrice() {
		return this.unitPrice;
	}

	/**
	 * Price of one piece when the order was placed.
	 * @param unitPrice the value
	 * @return the patch with this value
	 */
	public OrderLinePatch unitPrice(BigDecimal unitPrice) {
		return new OrderLinePatch(this.patchValues.with(Models.ORDER_LINE.unitPrice.set(unitPrice), unitPrice));
	}

	/**
	 * Returns whether a column is not absent.
	 * @param field the column
	 * @return whether it is set to a value or to null
	 */
	public boolean contains(Field<OrderLine> field) {
		return this.patchValues.contains(field);
	}

	@Override
	public List<ColumnAssign<OrderLine>> toAssigns() {
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
		return other instanceof OrderLinePatch that && this.patchValues.equals(that.patchValues);
	}

	@Override
	public int hashCode() {
		return this.patchValues.hashCode();
	}

	@Override
	public String toString() {
		return "OrderLinePatch" + this.patchValues;
	}

	static final class Reader extends PatchDeserializer<OrderLinePatch> {

		Reader() {
			super(EMPTY, List.of("quantity", "unitPrice"));
		}

		@Override
		protected OrderLinePatch read(OrderLinePatch patch, String field, PatchReader in) {
			return switch (field) {
				case "quantity" -> patch.quantity(in.required(Integer.class));
				case "unitPrice" -> patch.unitPrice(in.required(BigDecimal.class));
				default -> throw new IllegalArgumentException(field);
			};
		}

	}

}
