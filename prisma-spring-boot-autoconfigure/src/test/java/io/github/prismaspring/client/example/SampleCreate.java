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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.SkippableRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The steps towards a new {@link Sample}.
 */
public final class SampleCreate {

	private SampleCreate() {
	}

	/**
	 * Describes a new {@link Sample}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(
			Function<NeedsId<NeedsText<NeedsInt<NeedsBig<NeedsFloat<NeedsDecimal<NeedsBool<NeedsAt<NeedsDay<NeedsTime<NeedsUuid<NeedsJson<NeedsBytes<NeedsRole<Ready>>>>>>>>>>>>>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsId<NeedsText<NeedsInt<NeedsBig<NeedsFloat<NeedsDecimal<NeedsBool<NeedsAt<NeedsDay<NeedsTime<NeedsUuid<NeedsJson<NeedsBytes<NeedsRole<Ready>>>>>>>>>>>>>> start() {
		Function<CreateData<Sample>, NeedsRole<Ready>> needsRole = (data) -> new NeedsRole<>(data, Ready::new);
		Function<CreateData<Sample>, NeedsBytes<NeedsRole<Ready>>> needsBytes = (data) -> new NeedsBytes<>(data,
				needsRole);
		Function<CreateData<Sample>, NeedsJson<NeedsBytes<NeedsRole<Ready>>>> needsJson = (data) -> new NeedsJson<>(
				data, needsBytes);
		Function<CreateData<Sample>, NeedsUuid<NeedsJson<NeedsBytes<NeedsRole<Ready>>>>> needsUuid = (
				data) -> new NeedsUuid<>(data, needsJson);
		Function<CreateData<Sample>, NeedsTime<NeedsUuid<NeedsJson<NeedsBytes<NeedsRole<Ready>>>>>> needsTime = (
				data) -> new NeedsTime<>(data, needsUuid);
		Function<CreateData<Sample>, NeedsDay<NeedsTime<NeedsUuid<NeedsJson<NeedsBytes<NeedsRole<Ready>>>>>>> needsDay = (
				data) -> new NeedsDay<>(data, needsTime);
		Function<CreateData<Sample>, NeedsAt<NeedsDay<NeedsTime<NeedsUuid<NeedsJson<NeedsBytes<NeedsRole<Ready>>>>>>>> needsAt = (
				data) -> new NeedsAt<>(data, needsDay);
		Function<CreateData<Sample>, NeedsBool<NeedsAt<NeedsDay<NeedsTime<NeedsUuid<NeedsJson<NeedsBytes<NeedsRole<Ready>>>>>>>>> needsBool = (
				data) -> new NeedsBool<>(data, needsAt);
		Function<CreateData<Sample>, NeedsDecimal<NeedsBool<NeedsAt<NeedsDay<NeedsTime<NeedsUuid<NeedsJson<NeedsBytes<NeedsRole<Ready>>>>>>>>>> needsDecimal = (
				data) -> new NeedsDecimal<>(data, needsBool);
		Function<CreateData<Sample>, NeedsFloat<NeedsDecimal<NeedsBool<NeedsAt<NeedsDay<NeedsTime<NeedsUuid<NeedsJson<NeedsBytes<NeedsRole<Ready>>>>>>>>>>> needsFloat = (
				data) -> new NeedsFloat<>(data, needsDecimal);
		Function<CreateData<Sample>, NeedsBig<NeedsFloat<NeedsDecimal<NeedsBool<NeedsAt<NeedsDay<NeedsTime<NeedsUuid<NeedsJson<NeedsBytes<NeedsRole<Ready>>>>>>>>>>>> needsBig = (
				data) -> new NeedsBig<>(data, needsFloat);
		Function<CreateData<Sample>, NeedsInt<NeedsBig<NeedsFloat<NeedsDecimal<NeedsBool<NeedsAt<NeedsDay<NeedsTime<NeedsUuid<NeedsJson<NeedsBytes<NeedsRole<Ready>>>>>>>>>>>>> needsInt = (
				data) -> new NeedsInt<>(data, needsBig);
		Function<CreateData<Sample>, NeedsText<NeedsInt<NeedsBig<NeedsFloat<NeedsDecimal<NeedsBool<NeedsAt<NeedsDay<NeedsTime<NeedsUuid<NeedsJson<NeedsBytes<NeedsRole<Ready>>>>>>>>>>>>>> needsText = (
				data) -> new NeedsText<>(data, needsInt);
		return new NeedsId<>(CreateData.empty(), needsText);
	}

	/**
	 * The step at which {@code id} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsId<N> extends CreateStep<Sample, N> {

		private NeedsId(CreateData<Sample> data, Function<CreateData<Sample>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code id}.
		 * @param id the value
		 * @return the next step
		 */
		public N id(int id) {
			return next(Models.SAMPLE.id.set(id));
		}

	}

	/**
	 * The step at which {@code text} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsText<N> extends CreateStep<Sample, N> {

		private NeedsText(CreateData<Sample> data, Function<CreateData<Sample>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code text}.
		 * @param text the value
		 * @return the next step
		 */
		public N text(String text) {
			return next(Models.SAMPLE.text.set(text));
		}

	}

	/**
	 * The step at which {@code int} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsInt<N> extends CreateStep<Sample, N> {

		private NeedsInt(CreateData<Sample> data, Function<CreateData<Sample>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code int}.
		 * @param int_ the value
		 * @return the next step
		 */
		public N int_(int int_) {
			return next(Models.SAMPLE.int_.set(int_));
		}

	}

	/**
	 * The step at which {@code big} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsBig<N> extends CreateStep<Sample, N> {

		private NeedsBig(CreateData<Sample> data, Function<CreateData<Sample>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code big}.
		 * @param big the value
		 * @return the next step
		 */
		public N big(long big) {
			return next(Models.SAMPLE.big.set(big));
		}

	}

	/**
	 * The step at which {@code float} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsFloat<N> extends CreateStep<Sample, N> {

		private NeedsFloat(CreateData<Sample> data, Function<CreateData<Sample>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code float}.
		 * @param float_ the value
		 * @return the next step
		 */
		public N float_(double float_) {
			return next(Models.SAMPLE.float_.set(float_));
		}

	}

	/**
	 * The step at which {@code decimal} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsDecimal<N> extends CreateStep<Sample, N> {

		private NeedsDecimal(CreateData<Sample> data, Function<CreateData<Sample>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code decimal}.
		 * @param decimal the value
		 * @return the next step
		 */
		public N decimal(BigDecimal decimal) {
			return next(Models.SAMPLE.decimal.set(decimal));
		}

	}

	/**
	 * The step at which {@code bool} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsBool<N> extends CreateStep<Sample, N> {

		private NeedsBool(CreateData<Sample> data, Function<CreateData<Sample>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code bool}.
		 * @param bool the value
		 * @return the next step
		 */
		public N bool(boolean bool) {
			return next(Models.SAMPLE.bool.set(bool));
		}

	}

	/**
	 * The step at which {@code at} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsAt<N> extends CreateStep<Sample, N> {

		private NeedsAt(CreateData<Sample> data, Function<CreateData<Sample>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code at}.
		 * @param at the value
		 * @return the next step
		 */
		public N at(Instant at) {
			return next(Models.SAMPLE.at.set(at));
		}

	}

	/**
	 * The step at which {@code day} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsDay<N> extends CreateStep<Sample, N> {

		private NeedsDay(CreateData<Sample> data, Function<CreateData<Sample>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code day}.
		 * @param day the value
		 * @return the next step
		 */
		public N day(LocalDate day) {
			return next(Models.SAMPLE.day.set(day));
		}

	}

	/**
	 * The step at which {@code time} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsTime<N> extends CreateStep<Sample, N> {

		private NeedsTime(CreateData<Sample> data, Function<CreateData<Sample>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code time}.
		 * @param time the value
		 * @return the next step
		 */
		public N time(LocalTime time) {
			return next(Models.SAMPLE.time.set(time));
		}

	}

	/**
	 * The step at which {@code uuid} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsUuid<N> extends CreateStep<Sample, N> {

		private NeedsUuid(CreateData<Sample> data, Function<CreateData<Sample>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code uuid}.
		 * @param uuid the value
		 * @return the next step
		 */
		public N uuid(UUID uuid) {
			return next(Models.SAMPLE.uuid.set(uuid));
		}

	}

	/**
	 * The step at which {@code json} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsJson<N> extends CreateStep<Sample, N> {

		private NeedsJson(CreateData<Sample> data, Function<CreateData<Sample>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code json}.
		 * @param json the value
		 * @return the next step
		 */
		public N json(JsonNode json) {
			return next(Models.SAMPLE.json.set(json));
		}

	}

	/**
	 * The step at which {@code bytes} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsBytes<N> extends CreateStep<Sample, N> {

		private NeedsBytes(CreateData<Sample> data, Function<CreateData<Sample>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code bytes}.
		 * @param bytes the value
		 * @return the next step
		 */
		public N bytes(byte[] bytes) {
			return next(Models.SAMPLE.bytes.set(bytes));
		}

	}

	/**
	 * The step at which {@code role} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsRole<N> extends CreateStep<Sample, N> {

		private NeedsRole(CreateData<Sample> data, Function<CreateData<Sample>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code role}.
		 * @param role the value
		 * @return the next step
		 */
		public N role(Role role) {
			return next(Models.SAMPLE.role.set(role));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Sample> implements SkippableRow<Sample> {

		private Ready(CreateData<Sample> data) {
			super(data);
		}

		/**
		 * Sets {@code textOpt}.
		 * @param textOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready textOpt(@Nullable String textOpt) {
			return new Ready(with(Models.SAMPLE.textOpt.set(textOpt)));
		}

		/**
		 * Sets {@code intOpt}.
		 * @param intOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready intOpt(@Nullable Integer intOpt) {
			return new Ready(with(Models.SAMPLE.intOpt.set(intOpt)));
		}

		/**
		 * Sets {@code bigOpt}.
		 * @param bigOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready bigOpt(@Nullable Long bigOpt) {
			return new Ready(with(Models.SAMPLE.bigOpt.set(bigOpt)));
		}

		/**
		 * Sets {@code floatOpt}.
		 * @param floatOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready floatOpt(@Nullable Double floatOpt) {
			return new Ready(with(Models.SAMPLE.floatOpt.set(floatOpt)));
		}

		/**
		 * Sets {@code decOpt}.
		 * @param decOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready decOpt(@Nullable BigDecimal decOpt) {
			return new Ready(with(Models.SAMPLE.decOpt.set(decOpt)));
		}

		/**
		 * Sets {@code boolOpt}.
		 * @param boolOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready boolOpt(@Nullable Boolean boolOpt) {
			return new Ready(with(Models.SAMPLE.boolOpt.set(boolOpt)));
		}

		/**
		 * Sets {@code atOpt}.
		 * @param atOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready atOpt(@Nullable Instant atOpt) {
			return new Ready(with(Models.SAMPLE.atOpt.set(atOpt)));
		}

		/**
		 * Sets {@code dayOpt}.
		 * @param dayOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready dayOpt(@Nullable LocalDate dayOpt) {
			return new Ready(with(Models.SAMPLE.dayOpt.set(dayOpt)));
		}

		/**
		 * Sets {@code timeOpt}.
		 * @param timeOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready timeOpt(@Nullable LocalTime timeOpt) {
			return new Ready(with(Models.SAMPLE.timeOpt.set(timeOpt)));
		}

		/**
		 * Sets {@code uuidOpt}.
		 * @param uuidOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready uuidOpt(@Nullable UUID uuidOpt) {
			return new Ready(with(Models.SAMPLE.uuidOpt.set(uuidOpt)));
		}

		/**
		 * Sets {@code jsonOpt}.
		 * @param jsonOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready jsonOpt(@Nullable JsonNode jsonOpt) {
			return new Ready(with(Models.SAMPLE.jsonOpt.set(jsonOpt)));
		}

		/**
		 * Sets {@code bytesOpt}.
		 * @param bytesOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready bytesOpt(byte @Nullable [] bytesOpt) {
			return new Ready(with(Models.SAMPLE.bytesOpt.set(bytesOpt)));
		}

		/**
		 * Sets {@code roleOpt}.
		 * @param roleOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready roleOpt(@Nullable Role roleOpt) {
			return new Ready(with(Models.SAMPLE.roleOpt.set(roleOpt)));
		}

		/**
		 * Sets {@code ints}.
		 * @param ints the value
		 * @return the next step
		 */
		public Ready ints(Collection<Integer> ints) {
			return new Ready(with(Models.SAMPLE.ints.set(ints)));
		}

		/**
		 * Sets {@code decimals}.
		 * @param decimals the value
		 * @return the next step
		 */
		public Ready decimals(Collection<BigDecimal> decimals) {
			return new Ready(with(Models.SAMPLE.decimals.set(decimals)));
		}

		/**
		 * Sets {@code roles}.
		 * @param roles the value
		 * @return the next step
		 */
		public Ready roles(Collection<Role> roles) {
			return new Ready(with(Models.SAMPLE.roles.set(roles)));
		}

		/**
		 * Sets {@code jsons}.
		 * @param jsons the value
		 * @return the next step
		 */
		public Ready jsons(Collection<JsonNode> jsons) {
			return new Ready(with(Models.SAMPLE.jsons.set(jsons)));
		}

		/**
		 * Sets {@code blobs}.
		 * @param blobs the value
		 * @return the next step
		 */
		public Ready blobs(Collection<byte[]> blobs) {
			return new Ready(with(Models.SAMPLE.blobs.set(blobs)));
		}

	}

}
