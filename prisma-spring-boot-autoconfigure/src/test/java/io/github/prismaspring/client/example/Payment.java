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

import java.math.BigDecimal;
import java.util.Objects;

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
 * A row of the model Payment.
 */
public final class Payment implements JacksonSerializable {

	private final int id;

	private final BigDecimal amount;

	private final String tenantId;

	private final int number;

	private final @Nullable Loaded<Booking> booking;

	private Payment(Row row) {
		this.id = Columns.require(row.id, "Payment.id");
		this.amount = Columns.require(row.amount, "Payment.amount");
		this.tenantId = Columns.require(row.tenantId, "Payment.tenantId");
		this.number = Columns.require(row.number, "Payment.number");
		this.booking = row.booking;
	}

	static Payment read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "id" -> {
					row.id = in.int32();
				}
				case "amount" -> {
					row.amount = in.decimal();
				}
				case "tenantId" -> {
					row.tenantId = in.string();
				}
				case "number" -> {
					row.number = in.int32();
				}
				case "booking" -> {
					row.booking = Loaded.one(in, Booking::read);
				}
				default -> in.skip();
			}
		}
		return new Payment(row);
	}

	/**
	 * Returns the value of {@code id}.
	 * @return the value of {@code id}
	 */
	public int id() {
		return this.id;
	}

	/**
	 * Returns the value of {@code amount}.
	 * @return the value of {@code amount}
	 */
	public BigDecimal amount() {
		return this.amount;
	}

	/**
	 * Returns the value of {@code tenantId}.
	 * @return the value of {@code tenantId}
	 */
	public String tenantId() {
		return this.tenantId;
	}

	/**
	 * Returns the value of {@code number}.
	 * @return the value of {@code number}
	 */
	public int number() {
		return this.number;
	}

	/**
	 * Returns the relation {@code booking}, which must have been included.
	 * @return the related row
	 */
	public Booking booking() {
		return Loaded.require(this.booking, "Payment", "booking");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<Payment> relation) {
		return switch (relation.name()) {
			case "booking" -> this.booking != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("id", this.id);
		json.column("amount", this.amount);
		json.column("tenantId", this.tenantId);
		json.column("number", this.number);
		json.relation("booking", this.booking);
		json.end();
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Payment that && this.id == that.id && this.amount.equals(that.amount)
				&& this.tenantId.equals(that.tenantId) && this.number == that.number;
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id, this.amount, this.tenantId, this.number);
	}

	@Override
	public String toString() {
		return "Payment[id=" + this.id + ", amount=" + this.amount + ", tenantId=" + this.tenantId + ", number="
				+ this.number + "]";
	}

	private static final class Row {

		private @Nullable Integer id;

		private @Nullable BigDecimal amount;

		private @Nullable String tenantId;

		private @Nullable Integer number;

		private @Nullable Loaded<Booking> booking;

	}

}
