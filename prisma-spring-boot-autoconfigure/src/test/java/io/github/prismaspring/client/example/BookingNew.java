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

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prismaspring.client.input.NewValues;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NewRow;
import io.github.prismaspring.client.write.SkippableRow;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A new {@link Booking} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param tenantId the value of {@code tenantId}
 * @param number the value of {@code number}
 * @param class_ the value of {@code class}
 * @param day the value of {@code day}
 * @param hashCode_ the value of {@code hashCode}, or {@code null} for its default or else
 * none
 */
public record BookingNew(@NotNull String tenantId, @NotNull Integer number,
		@JsonProperty("class") @NotNull String class_, @NotNull LocalDate day,
		@JsonProperty("hashCode") @Nullable String hashCode_) implements SkippableRow<Booking> {

	@Override
	public Data<Booking> toData() {
		return NewValues.<Booking>none()
			.required(Models.BOOKING.tenantId, this.tenantId)
			.required(Models.BOOKING.number, this.number)
			.required(Models.BOOKING.class_, this.class_)
			.required(Models.BOOKING.day, this.day)
			.optional(Models.BOOKING.hashCode, this.hashCode_)
			.toData();
	}

	@Override
	public NewRow<Booking> and(Assign<Booking> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
