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

import io.github.prismaspring.client.field.ComparableField;
import io.github.prismaspring.client.field.InsensitiveTextField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.field.NullableInsensitiveTextField;
import io.github.prismaspring.client.field.OwnedToMany;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The fields of {@link Booking}.
 */
public final class BookingFields extends ModelFields<Booking> {

	/**
	 * The column {@code tenantId}.
	 */
	public final InsensitiveTextField<Booking, TextWhere<Booking>> tenantId = new InsensitiveTextField<>(
			text("tenantId"));

	/**
	 * The column {@code number}.
	 */
	public final IntField<Booking, Where<Booking>> number = new IntField<>(column("number", ScalarTypes.INT));

	/**
	 * The column {@code class}.
	 */
	public final InsensitiveTextField<Booking, TextWhere<Booking>> class_ = new InsensitiveTextField<>(text("class"));

	/**
	 * The column {@code day}.
	 */
	public final ComparableField<Booking, LocalDate, Where<Booking>> day = new ComparableField<>(
			column("day", ScalarTypes.LOCAL_DATE));

	/**
	 * The column {@code hashCode}.
	 */
	public final NullableInsensitiveTextField<Booking, TextWhere<Booking>> hashCode = new NullableInsensitiveTextField<>(
			text("hashCode"));

	/**
	 * The relation {@code payments}.
	 */
	public final OwnedToMany<Booking, Payment, PaymentCreate.NeedsId<PaymentCreate.NeedsAmount<PaymentCreate.Ready>>> payments = ownedToMany(
			"payments", () -> Models.PAYMENT, PaymentCreate::startWithoutBooking);

	BookingFields() {
		super("Booking", Booking.class, List.of("tenantId", "number", "class", "day", "hashCode"), Booking::read,
				"tenantId");
	}

	@Override
	public List<Field<Booking>> columns() {
		return List.of(this.tenantId, this.number, this.class_, this.day, this.hashCode);
	}

	@Override
	public List<Relation<Booking>> relations() {
		return List.of(this.payments);
	}

	@Override
	public List<Field<Booking>> key() {
		return List.of(this.tenantId, this.number);
	}

	@Override
	public String accessor(String name) {
		return switch (name) {
			case "class" -> "class_";
			case "hashCode" -> "hashCode_";
			default -> name;
		};
	}

	/**
	 * Names a row by {@code tenantId} and {@code number}.
	 * @param tenantId the value of {@code tenantId}
	 * @param number the value of {@code number}
	 * @return the filter
	 */
	public UniqueWhere<Booking> tenantIdNumber(String tenantId, int number) {
		return UniqueWhere.compound("tenantId_number", part(this.tenantId, tenantId), part(this.number, number));
	}

	/**
	 * Names a row by {@code class} and {@code day}.
	 * @param class_ the value of {@code class}
	 * @param day the value of {@code day}
	 * @return the filter
	 */
	public UniqueWhere<Booking> slot(String class_, LocalDate day) {
		return UniqueWhere.compound("slot", part(this.class_, class_), part(this.day, day));
	}

}
