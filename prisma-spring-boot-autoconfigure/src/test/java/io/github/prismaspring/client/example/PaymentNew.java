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

import io.github.prismaspring.client.input.NewValues;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NewRow;
import io.github.prismaspring.client.write.SkippableRow;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

/**
 * A new {@link Payment} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param id the value of {@code id}
 * @param amount the value of {@code amount}
 * @param tenantId the value of {@code tenantId}
 * @param number the value of {@code number}
 */
public record PaymentNew(@NotNull Integer id, @NotNull @Digits(integer = 10, fraction = 2) BigDecimal amount,
		@NotNull String tenantId, @NotNull Integer number) implements SkippableRow<Payment> {

	@Override
	public Data<Payment> toData() {
		return NewValues.<Payment>none()
			.required(Models.PAYMENT.id, this.id)
			.required(Models.PAYMENT.amount, this.amount)
			.required(Models.PAYMENT.tenantId, this.tenantId)
			.required(Models.PAYMENT.number, this.number)
			.toData();
	}

	@Override
	public NewRow<Payment> and(Assign<Payment> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
