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
import java.util.List;

import io.github.prismaspring.client.input.PatchDeserializer;
import io.github.prismaspring.client.input.PatchReader;
import io.github.prismaspring.client.input.PatchValues;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.Patch;
import jakarta.validation.constraints.Digits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A change to a {@link Payment} as a client of the application describes it: each column
 * is absent, null or a value. Jackson reads it from a JSON merge patch (RFC 7396). The
 * id, what the database or Prisma set themselves and what is marked
 * {@code @java.readOnly} cannot be changed by it. Immutable.
 */
@JsonDeserialize(using = PaymentPatch.Reader.class)
public final class PaymentPatch implements Patch<Payment>, JacksonSerializable {

	private static final PaymentPatch EMPTY = new PaymentPatch(PatchValues.none());

	private final PatchValues<Payment> patchValues;

	@Digits(integer = 10, fraction = 2)
	private final @Nullable BigDecimal amount;

	private final @Nullable String tenantId;

	private final @Nullable Integer number;

	private PaymentPatch(PatchValues<Payment> patchValues) {
		this.patchValues = patchValues;
		this.amount = patchValues.get(Models.PAYMENT.amount);
		this.tenantId = patchValues.get(Models.PAYMENT.tenantId);
		this.number = patchValues.get(Models.PAYMENT.number);
	}

	/**
	 * Returns the patch that changes nothing.
	 * @return the patch in which every column is absent
	 */
	public static PaymentPatch empty() {
		return EMPTY;
	}

	/**
	 * Returns what {@code amount} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable BigDecimal amount() {
		return this.amount;
	}

	/**
	 * Sets {@code amount}.
	 * @param amount the value
	 * @return the patch with this value
	 */
	public PaymentPatch amount(BigDecimal amount) {
		return new PaymentPatch(this.patchValues.with(Models.PAYMENT.amount.set(amount), amount));
	}

	/**
	 * Returns what {@code tenantId} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String tenantId() {
		return this.tenantId;
	}

	/**
	 * Sets {@code tenantId}.
	 * @param tenantId the value
	 * @return the patch with this value
	 */
	public PaymentPatch tenantId(String tenantId) {
		return new PaymentPatch(this.patchValues.with(Models.PAYMENT.tenantId.set(tenantId), tenantId));
	}

	/**
	 * Returns what {@code number} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Integer number() {
		return this.number;
	}

	/**
	 * Sets {@code number}.
	 * @param number the value
	 * @return the patch with this value
	 */
	public PaymentPatch number(int number) {
		return new PaymentPatch(this.patchValues.with(Models.PAYMENT.number.set(number), number));
	}

	/**
	 * Returns whether a column is not absent.
	 * @param field the column
	 * @return whether it is set to a value or to null
	 */
	public boolean contains(Field<Payment> field) {
		return this.patchValues.contains(field);
	}

	@Override
	public List<ColumnAssign<Payment>> toAssigns() {
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
		return other instanceof PaymentPatch that && this.patchValues.equals(that.patchValues);
	}

	@Override
	public int hashCode() {
		return this.patchValues.hashCode();
	}

	@Override
	public String toString() {
		return "PaymentPatch" + this.patchValues;
	}

	static final class Reader extends PatchDeserializer<PaymentPatch> {

		Reader() {
			super(EMPTY, List.of("amount", "tenantId", "number"));
		}

		@Override
		protected PaymentPatch read(PaymentPatch patch, String field, PatchReader in) {
			return switch (field) {
				case "amount" -> patch.amount(in.required(BigDecimal.class));
				case "tenantId" -> patch.tenantId(in.required(String.class));
				case "number" -> patch.number(in.required(Integer.class));
				default -> throw new IllegalArgumentException(field);
			};
		}

	}

}
