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
 * Somebody who has ordered something, or is about to.
 */
@Generated("prisma-codegen-maven-plugin")
public final class Customer implements JacksonSerializable {

	private final int id;

	private final String email;

	private final String name;

	private final Instant createdAt;

	private final @Nullable Loaded<List<Order>> orders;

	private Customer(Row row) {
		this.id = Columns.require(row.id, "Customer.id");
		this.email = Columns.require(row.email, "Customer.email");
		this.name = Columns.require(row.name, "Customer.name");
		this.createdAt = Columns.require(row.createdAt, "Customer.createdAt");
		this.orders = row.orders;
	}

	static Customer read(JsonProtocolReader in) {
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
					row.name = in.string();
				}
				case "createdAt" -> {
					row.createdAt = in.dateTime();
				}
				case "orders" -> {
					row.orders = Loaded.many(in, Order::read);
				}
				default -> in.skip();
			}
		}
		return new Customer(row);
	}

	/**
	 * Returns the value of {@code id}.
	 * @return the value of {@code id}
	 */
	public int id() {
		return this.id;
	}

	/**
	 * Lower case, unique: one customer per address.
	 * @return the value of {@code email}
	 */
	public String email() {
		return this.email;
	}

	/**
	 * Returns the value of {@code name}.
	 * @return the value of {@code name}
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Returns the value of {@code createdAt}.
	 * @return the value of {@code createdAt}
	 */
	public Instant createdAt() {
		return this.createdAt;
	}

	/**
	 * Returns the relation {@code orders}, which must have been included.
	 * @return the related rows
	 */
	public List<Order> orders() {
		return Loaded.require(this.orders, "Customer", "orders");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<Customer> relation) {
		return switch (relation.name()) {
			case "orders" -> this.orders != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("id", this.id);
		json.column("email", this.email);
		json.column("name", this.name);
		json.column("createdAt", this.createdAt);
		json.relation("orders", this.orders);
		json.end();
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Customer that && this.id == that.id && this.email.equals(that.email)
				&& this.name.equals(that.name) && this.createdAt.equals(that.createdAt);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id, this.email, this.name, this.createdAt);
	}

	@Override
	public String toString() {
		return "Customer[id=" + this.id + ", email=" + this.email + ", name=" + this.name + ", createdAt="
				+ this.createdAt + "]";
	}

	private static final class Row {

		private @Nullable Integer id;

		private @Nullable String email;

		private @Nullable String name;

		private @Nullable Instant createdAt;

		private @Nullable Loaded<List<Order>> orders;

	}

}
