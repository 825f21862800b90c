// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.math.BigDecimal;
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
 * One product of an order. Order and product together are its key, so a product appears once per order.
 */
@Generated("prisma-codegen-maven-plugin")
public final class OrderLine implements JacksonSerializable {

	private final String orderId;

	private final int productId;

	private final int quantity;

	private final BigDecimal unitPrice;

	private final @Nullable Loaded<Order> order;

	private final @Nullable Loaded<Product> product;

	private OrderLine(Row row) {
		this.orderId = Columns.require(row.orderId, "OrderLine.orderId");
		this.productId = Columns.require(row.productId, "OrderLine.productId");
		this.quantity = Columns.require(row.quantity, "OrderLine.quantity");
		this.unitPrice = Columns.require(row.unitPrice, "OrderLine.unitPrice");
		this.order = row.order;
		this.product = row.product;
	}

	static OrderLine read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "orderId" -> {
					row.orderId = in.string();
				}
				case "productId" -> {
					row.productId = in.int32();
				}
				case "quantity" -> {
					row.quantity = in.int32();
				}
				case "unitPrice" -> {
					row.unitPrice = in.decimal();
				}
				case "order" -> {
					row.order = Loaded.one(in, Order::read);
				}
				case "product" -> {
					row.product = Loaded.one(in, Product::read);
				}
				default -> in.skip();
			}
		}
		return new OrderLine(row);
	}

	/**
	 * Returns the value of {@code orderId}.
	 * @return the value of {@code orderId}
	 */
	public String orderId() {
		return this.orderId;
	}

	/**
	 * Returns the value of {@code productId}.
	 * @return the value of {@code productId}
	 */
	public int productId() {
		return this.productId;
	}

	/**
	 * Returns the value of {@code quantity}.
	 * @return the value of {@code quantity}
	 */
	public int quantity() {
		return this.quantity;
	}

	/**
	 * Price of one piece when the order was placed.
	 * @return the value of {@code unitPrice}
	 */
	public BigDecimal unitPrice() {
		return this.unitPrice;
	}

	/**
	 * Returns the relation {@code order}, which must have been included.
	 * @return the related row
	 */
	public Order order() {
		return Loaded.require(this.order, "OrderLine", "order");
	}

	/**
	 * Returns the relation {@code product}, which must have been included.
	 * @return the related row
	 */
	public Product product() {
		return Loaded.require(this.product, "OrderLine", "product");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<OrderLine> relation) {
		return switch (relation.name()) {
			case "order" -> this.order != null;
			case "product" -> this.product != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("orderId", this.orderId);
		json.column("productId", this.productId);
		json.column("quantity", this.quantity);
		json.column("unitPrice", this.unitPrice);
		json.relation("order", this.order);
		json.relation("product", this.product);
		json.end();
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof OrderLine that && this.orderId.equals(that.orderId) && this.productId == that.productId
				&& this.quantity == that.quantity && this.unitPrice.equals(that.unitPrice);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.orderId, this.productId, this.quantity, this.unitPrice);
	}

	@Override
	public String toString() {
		return "OrderLine[orderId=" + this.orderId + ", productId=" + this.productId + ", quantity=" + this.quantity
				+ ", unitPrice=" + this.unitPrice + "]";
	}

	private static final class Row {

		private @Nullable String orderId;

		private @Nullable Integer productId;

		private @Nullable Integer quantity;

		private @Nullable BigDecimal unitPrice;

		private @Nullable Loaded<Order> order;

		private @Nullable Loaded<Product> product;

	}

}
