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

import java.util.List;

import io.github.prismaspring.client.field.DecimalField;
import io.github.prismaspring.client.field.InsensitiveTextField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.field.ToOne;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The fields of {@link Payment}.
 */
public final class PaymentFields extends ModelFields<Payment> {

	/**
	 * The column {@code id}.
	 */
	public final IntField<Payment, UniqueWhere<Payment>> id = new IntField<>(unique("id", ScalarTypes.INT));

	/**
	 * The column {@code amount}.
	 */
	public final DecimalField<Payment, Where<Payment>> amount = new DecimalField<>(
			column("amount", ScalarTypes.DECIMAL));

	/**
	 * The relation {@code booking}.
	 */
	public final ToOne<Payment, Booking, BookingCreate.NeedsTenantId<BookingCreate.NeedsNumber<BookingCreate.NeedsClass<BookingCreate.NeedsDay<BookingCreate.Ready>>>>> booking = toOne(
			"booking", key(List.of("tenantId", "number"), List.of("tenantId", "number")), () -> Models.BOOKING,
			BookingCreate::startWithoutPayments);

	/**
	 * The column {@code tenantId}.
	 */
	public final InsensitiveTextField<Payment, TextWhere<Payment>> tenantId = new InsensitiveTextField<>(
			text("tenantId").unchecked());

	/**
	 * The column {@code number}.
	 */
	public final IntField<Payment, Where<Payment>> number = new IntField<>(
			column("number", ScalarTypes.INT).unchecked());

	PaymentFields() {
		super("Payment", Payment.class, List.of("id", "amount", "tenantId", "number"), Payment::read, "id");
	}

	@Override
	public List<Field<Payment>> columns() {
		return List.of(this.id, this.amount, this.tenantId, this.number);
	}

	@Override
	public List<Relation<Payment>> relations() {
		return List.of(this.booking);
	}

	@Override
	public List<Field<Payment>> key() {
		return List.of(this.id);
	}

}
