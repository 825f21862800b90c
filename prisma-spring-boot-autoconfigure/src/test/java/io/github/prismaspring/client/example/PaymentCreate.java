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
import java.util.function.Function;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.SkippableRow;

/**
 * The steps towards a new {@link Payment}.
 */
public final class PaymentCreate {

	private PaymentCreate() {
	}

	/**
	 * Describes a new {@link Payment}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsId<NeedsAmount<NeedsBooking<Ready>>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsId<NeedsAmount<NeedsBooking<Ready>>> start() {
		Function<CreateData<Payment>, NeedsBooking<Ready>> needsBooking = (data) -> new NeedsBooking<>(data,
				Ready::new);
		Function<CreateData<Payment>, NeedsAmount<NeedsBooking<Ready>>> needsAmount = (data) -> new NeedsAmount<>(data,
				needsBooking);
		return new NeedsId<>(CreateData.empty(), needsAmount);
	}

	static NeedsId<NeedsAmount<Ready>> startWithoutBooking() {
		Function<CreateData<Payment>, NeedsAmount<Ready>> needsAmount = (data) -> new NeedsAmount<>(data, Ready::new);
		return new NeedsId<>(CreateData.within("booking", "tenantId", "number"), needsAmount);
	}

	/**
	 * The step at which {@code id} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsId<N> extends CreateStep<Payment, N> {

		private NeedsId(CreateData<Payment> data, Function<CreateData<Payment>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code id}.
		 * @param id the value
		 * @return the next step
		 */
		public N id(int id) {
			return next(Models.PAYMENT.id.set(id));
		}

	}

	/**
	 * The step at which {@code amount} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsAmount<N> extends CreateStep<Payment, N> {

		private NeedsAmount(CreateData<Payment> data, Function<CreateData<Payment>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code amount}.
		 * @param amount the value
		 * @return the next step
		 */
		public N amount(BigDecimal amount) {
			return next(Models.PAYMENT.amount.set(amount));
		}

	}

	/**
	 * The step at which {@code booking} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsBooking<N> extends CreateStep<Payment, N> {

		private NeedsBooking(CreateData<Payment> data, Function<CreateData<Payment>, N> next) {
			super(data, next);
		}

		/**
		 * Sets the foreign key of {@code booking}.
		 * @param tenantId the value of {@code tenantId}
		 * @param number the value of {@code number}
		 * @return the next step
		 */
		public N tenantIdNumber(String tenantId, int number) {
			return next(Models.PAYMENT.booking.related().foreignKey(Models.BOOKING.tenantIdNumber(tenantId, number)));
		}

		/**
		 * Connects {@code booking} to a row that exists.
		 * @param booking names the row
		 * @return the next step
		 */
		public N booking(UniqueWhere<Booking> booking) {
			return next(Models.PAYMENT.booking.connect(booking));
		}

		/**
		 * Creates the row that {@code booking} relates to.
		 * @param booking leads through its steps
		 * @return the next step
		 */
		public N booking(
				Function<BookingCreate.NeedsTenantId<BookingCreate.NeedsNumber<BookingCreate.NeedsClass<BookingCreate.NeedsDay<BookingCreate.Ready>>>>, BookingCreate.Ready> booking) {
			return next(Models.PAYMENT.booking.create(booking));
		}

		/**
		 * Connects {@code booking} to a row, which is created if it does not exist.
		 * @param booking names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N booking(UniqueWhere<Booking> booking,
				Function<BookingCreate.NeedsTenantId<BookingCreate.NeedsNumber<BookingCreate.NeedsClass<BookingCreate.NeedsDay<BookingCreate.Ready>>>>, BookingCreate.Ready> create) {
			return next(Models.PAYMENT.booking.connectOrCreate(booking, create));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Payment> implements SkippableRow<Payment> {

		private Ready(CreateData<Payment> data) {
			super(data);
		}

	}

}
