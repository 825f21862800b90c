// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.model.Columns;
import io.github.prismaspring.client.model.ModelJson;
import io.github.prismaspring.engine.JsonProtocolReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * What each seller turned over, day by day.
 */
@Generated("prisma-codegen-maven-plugin")
public final class Turnover implements JacksonSerializable {

	private final int sellerId;

	private final LocalDate day;

	private final long orders;

	private final @Nullable BigDecimal total;

	private Turnover(Row row) {
		this.sellerId = Columns.require(row.sellerId, "Turnover.sellerId");
		this.day = Columns.require(row.day, "Turnover.day");
		this.orders = Columns.require(row.orders, "Turnover.orders");
		this.total = row.total;
	}

	static Turnover read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "sellerId" -> {
					row.sellerId = in.int32();
				}
				case "day" -> {
					row.day = in.localDate();
				}
				case "orders" -> {
					row.orders = in.bigInt();
				}
				case "total" -> {
					row.total = (in.isNull()) ? null : in.decimal();
				}
				default -> in.skip();
			}
		}
		return new Turnover(row);
	}

	/**
	 * Returns the value of {@code sellerId}.
	 * @return the value of {@code sellerId}
	 */
	public int sellerId() {
		return this.sellerId;
	}

	/**
	 * Returns the value of {@code day}.
	 * @return the value of {@code day}
	 */
	public LocalDate day() {
		return this.day;
	}

	/**
	 * Returns the value of {@code orders}.
	 * @return the value of {@code orders}
	 */
	public long orders() {
		return this.orders;
	}

	/**
	 * Returns the value of {@code total}.
	 * @return the value of {@code total}, or {@code null}
	 */
	public @Nullable BigDecimal total() {
		return this.total;
	}

	@java.lang.Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("sellerId", this.sellerId);
		json.column("day", this.day);
		json.column("orders", this.orders);
		json.column("total", this.total);
		json.end();
	}

	@java.lang.Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@java.lang.Override
	public boolean equals(java.lang.@Nullable Object other) {
		return other instanceof Turnover that && this.sellerId == that.sellerId && this.day.equals(that.day)
				&& this.orders == that.orders && Objects.equals(this.total, that.total);
	}

	@java.lang.Override
	public int hashCode() {
		return Objects.hash(this.sellerId, this.day, this.orders, this.total);
	}

	@java.lang.Override
	public String toString() {
		return "Turnover[sellerId=" + this.sellerId + ", day=" + this.day + ", orders=" + this.orders + ", total="
				+ this.total + "]";
	}

	private static final class Row {

		private @Nullable Integer sellerId;

		private @Nullable LocalDate day;

		private @Nullable Long orders;

		private @Nullable BigDecimal total;

	}

}
