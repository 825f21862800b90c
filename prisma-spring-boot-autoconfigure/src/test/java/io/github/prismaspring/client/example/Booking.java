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

import java.time.LocalDate;
import java.util.List;
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
 * A room at a time: compound keys, and names that Java does not allow.
 */
public final class Booking implements JacksonSerializable {

	private final String tenantId;

	private final int number;

	private final String class_;

	private final LocalDate day;

	private final @Nullable String hashCode;

	private final @Nullable Loaded<List<Payment>> payments;

	private Booking(Row row) {
		this.tenantId = Columns.require(row.tenantId, "Booking.tenantId");
		this.number = Columns.require(row.number, "Booking.number");
		this.class_ = Columns.require(row.class_, "Booking.class");
		this.day = Columns.require(row.day, "Booking.day");
		this.hashCode = row.hashCode;
		this.payments = row.payments;
	}

	static Booking read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "tenantId" -> {
					row.tenantId = in.string();
				}
				case "number" -> {
					row.number = in.int32();
				}
				case "class" -> {
					row.class_ = in.string();
				}
				case "day" -> {
					row.day = in.localDate();
				}
				case "hashCode" -> {
					row.hashCode = (in.isNull()) ? null : in.string();
				}
				case "payments" -> {
					row.payments = Loaded.many(in, Payment::read);
				}
				default -> in.skip();
			}
		}
		return new Booking(row);
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
	 * Returns the value of {@code class}.
	 * @return the value of {@code class}
	 */
	public String class_() {
		return this.class_;
	}

	/**
	 * Returns the value of {@code day}.
	 * @return the value of {@code day}
	 */
	public LocalDate day() {
		return this.day;
	}

	/**
	 * Returns the value of {@code hashCode}.
	 * @return the value of {@code hashCode}, or {@code null}
	 */
	public @Nullable String hashCode_() {
		return this.hashCode;
	}

	/**
	 * Returns the relation {@code payments}, which must have been included.
	 * @return the related rows
	 */
	public List<Payment> payments() {
		return Loaded.require(this.payments, "Booking", "payments");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<Booking> relation) {
		return switch (relation.name()) {
			case "payments" -> this.payments != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("tenantId", this.tenantId);
		json.column("number", this.number);
		json.column("class", this.class_);
		json.column("day", this.day);
		json.column("hashCode", this.hashCode);
		json.relation("payments", this.payments);
		json.end();
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Booking that && this.tenantId.equals(that.tenantId) && this.number == that.number
				&& this.class_.equals(that.class_) && this.day.equals(that.day)
				&& Objects.equals(this.hashCode, that.hashCode);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.tenantId, this.number, this.class_, this.day, this.hashCode);
	}

	@Override
	public String toString() {
		return "Booking[tenantId=" + this.tenantId + ", number=" + this.number + ", class=" + this.class_ + ", day="
				+ this.day + ", hashCode=" + this.hashCode + "]";
	}

	private static final class Row {

		private @Nullable String tenantId;

		private @Nullable Integer number;

		private @Nullable String class_;

		private @Nullable LocalDate day;

		private @Nullable String hashCode;

		private @Nullable Loaded<List<Payment>> payments;

	}

}
