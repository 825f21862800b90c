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
import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.NestedOneToMany;
import io.github.prismaspring.client.write.SkippableRow;
import org.jspecify.annotations.Nullable;

/**
 * The steps towards a new {@link Booking}.
 */
public final class BookingCreate {

	private BookingCreate() {
	}

	/**
	 * Describes a new {@link Booking}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsTenantId<NeedsNumber<NeedsClass<NeedsDay<Ready>>>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsTenantId<NeedsNumber<NeedsClass<NeedsDay<Ready>>>> start() {
		Function<CreateData<Booking>, NeedsDay<Ready>> needsDay = (data) -> new NeedsDay<>(data, Ready::new);
		Function<CreateData<Booking>, NeedsClass<NeedsDay<Ready>>> needsClass = (data) -> new NeedsClass<>(data,
				needsDay);
		Function<CreateData<Booking>, NeedsNumber<NeedsClass<NeedsDay<Ready>>>> needsNumber = (
				data) -> new NeedsNumber<>(data, needsClass);
		return new NeedsTenantId<>(CreateData.empty(), needsNumber);
	}

	static NeedsTenantId<NeedsNumber<NeedsClass<NeedsDay<Ready>>>> startWithoutPayments() {
		Function<CreateData<Booking>, NeedsDay<Ready>> needsDay = (data) -> new NeedsDay<>(data, Ready::new);
		Function<CreateData<Booking>, NeedsClass<NeedsDay<Ready>>> needsClass = (data) -> new NeedsClass<>(data,
				needsDay);
		Function<CreateData<Booking>, NeedsNumber<NeedsClass<NeedsDay<Ready>>>> needsNumber = (
				data) -> new NeedsNumber<>(data, needsClass);
		return new NeedsTenantId<>(CreateData.within("payments"), needsNumber);
	}

	/**
	 * The step at which {@code tenantId} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsTenantId<N> extends CreateStep<Booking, N> {

		private NeedsTenantId(CreateData<Booking> data, Function<CreateData<Booking>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code tenantId}.
		 * @param tenantId the value
		 * @return the next step
		 */
		public N tenantId(String tenantId) {
			return next(Models.BOOKING.tenantId.set(tenantId));
		}

	}

	/**
	 * The step at which {@code number} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsNumber<N> extends CreateStep<Booking, N> {

		private NeedsNumber(CreateData<Booking> data, Function<CreateData<Booking>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code number}.
		 * @param number the value
		 * @return the next step
		 */
		public N number(int number) {
			return next(Models.BOOKING.number.set(number));
		}

	}

	/**
	 * The step at which {@code class} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsClass<N> extends CreateStep<Booking, N> {

		private NeedsClass(CreateData<Booking> data, Function<CreateData<Booking>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code class}.
		 * @param class_ the value
		 * @return the next step
		 */
		public N class_(String class_) {
			return next(Models.BOOKING.class_.set(class_));
		}

	}

	/**
	 * The step at which {@code day} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsDay<N> extends CreateStep<Booking, N> {

		private NeedsDay(CreateData<Booking> data, Function<CreateData<Booking>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code day}.
		 * @param day the value
		 * @return the next step
		 */
		public N day(LocalDate day) {
			return next(Models.BOOKING.day.set(day));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Booking> implements SkippableRow<Booking> {

		private Ready(CreateData<Booking> data) {
			super(data);
		}

		/**
		 * Sets {@code hashCode}.
		 * @param hashCode the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready hashCode_(@Nullable String hashCode) {
			return new Ready(with(Models.BOOKING.hashCode.set(hashCode)));
		}

		/**
		 * Writes to {@code payments}: creates related rows or connects those that exist.
		 * @param payments adds what to do
		 * @return the next step
		 */
		public Ready payments(
				UnaryOperator<NestedOneToMany<Payment, PaymentCreate.NeedsId<PaymentCreate.NeedsAmount<PaymentCreate.Ready>>>> payments) {
			return new Ready(with(Models.BOOKING.payments.write(payments)));
		}

	}

}
