// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.time.Instant;
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
 * What a customer bought at one time. `orders` in the database, because ORDER is a word of SQL.
 */
@Generated("prisma-codegen-maven-plugin")
public final class Order implements JacksonSerializable {

	private final String id;

	private final Instant placedAt;

	private final int customerId;

	private final @Nullable Loaded<Customer> customer;

	private final @Nullable Loaded<List<OrderLine>> lines;

	private Order(Row row) {
		this.id = Columns.require(row.id, "Order.id");
		this.placedAt = Columns.require(row.placedAt, "Order.placedAt");
		this.customerId = Columns.require(row.customerId, "Order.customerId");
		this.customer = row.customer;
		this.lines = row.lines;
	}

	static Order read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "id" -> {
					row.id = in.string();
				}
				case "placedAt" -> {
					row.placedAt = in.dateTime();
				}
				case "customerId" -> {
					row.customerId = in.int32();
				}
				case "customer" -> {
					row.customer = Loaded.one(in, Customer::read);
				}
				case "lines" -> {
					row.lines = Loaded.many(in, OrderLine::read);
				}
				default -> in.skip();
			}
		}
		return new Order(row);
	}

	/**
	 * Not a number that can be guessed: whoever knows it may see the order.
	 * @return the value of {@code id}
	 */
	public String id() {
		return this.id;
	}

	/**
	 * Returns the value of {@code placedAt}.
	 * @return the value of {@code placedAt}
	 */
	public Instant placedAt() {
		return this.placedAt;
	}

	/**
	 * Returns the value of {@code customerId}.
	 * @return the value of {@code customerId}
	 */
	public int customerId() {
		return this.customerId;
	}

	/**
	 * Returns the relation {@code customer}, which must have been included.
	 * @return the related row
	 */
	public Customer customer() {
		return Loaded.require(this.customer, "Order", "customer");
	}

	/**
	 * Returns the relation {@code lines}, which must have been included.
	 * @return the related rows
	 */
	public List<OrderLine> lines() {
		return Loaded.require(this.lines, "Order", "lines");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<Order> relation) {
		return switch (relation.name()) {
			case "customer" -> this.customer != null;
			case "lines" -> this.lines != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("id", this.id);
		json.column("placedAt", this.placedAt);
		json.column("customerId", this.customerId);
		json.relation("customer", this.customer);
		json.relation("lines", this.lines);
		json.end();
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Order that && this.id.equals(that.id) && this.placedAt.equals(that.placedAt)
				&& this.customerId == that.customerId;
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id, this.placedAt, this.customerId);
	}

	@Override
	public String toString() {
		return "Order[id=" + this.id + ", placedAt=" + this.placedAt + ", customerId=" + this.customerId + "]";
	}

	private static final class Row {

		private @Nullable String id;

		private @Nullable Instant placedAt;

		private @Nullable Integer customerId;

		private @Nullable Loaded<Customer> customer;

		private @Nullable Loaded<List<OrderLine>> lines;

	}

}
