// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.SkippableRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The steps towards a new {@link Archive}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ArchiveCreate {

	private ArchiveCreate() {
	}

	/**
	 * Describes a new {@link Archive}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(
			Function<NeedsText<NeedsFlag<NeedsInt<NeedsBig<NeedsFloat<NeedsDecimal<NeedsAt<NeedsJson<NeedsBytes<NeedsLevel<Ready>>>>>>>>>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsText<NeedsFlag<NeedsInt<NeedsBig<NeedsFloat<NeedsDecimal<NeedsAt<NeedsJson<NeedsBytes<NeedsLevel<Ready>>>>>>>>>> start(
			) {
		Function<CreateData<Archive>, NeedsLevel<Ready>> needsLevel = (data) -> new NeedsLevel<>(data, Ready::new);
		Function<CreateData<Archive>, NeedsBytes<NeedsLevel<Ready>>> needsBytes =
				(data) -> new NeedsBytes<>(data, needsLevel);
		Function<CreateData<Archive>, NeedsJson<NeedsBytes<NeedsLevel<Ready>>>> needsJson =
				(data) -> new NeedsJson<>(data, needsBytes);
		Function<CreateData<Archive>, NeedsAt<NeedsJson<NeedsBytes<NeedsLevel<Ready>>>>> needsAt =
				(data) -> new NeedsAt<>(data, needsJson);
		Function<CreateData<Archive>, NeedsDecimal<NeedsAt<NeedsJson<NeedsBytes<NeedsLevel<Ready>>>>>> needsDecimal =
				(data) -> new NeedsDecimal<>(data, needsAt);
		Function<CreateData<Archive>, NeedsFloat<NeedsDecimal<NeedsAt<NeedsJson<NeedsBytes<NeedsLevel<Ready>>>>>>> needsFloat =
				(data) -> new NeedsFloat<>(data, needsDecimal);
		Function<CreateData<Archive>, NeedsBig<NeedsFloat<NeedsDecimal<NeedsAt<NeedsJson<NeedsBytes<NeedsLevel<Ready>>>>>>>> needsBig =
				(data) -> new NeedsBig<>(data, needsFloat);
		Function<CreateData<Archive>, NeedsInt<NeedsBig<NeedsFloat<NeedsDecimal<NeedsAt<NeedsJson<NeedsBytes<NeedsLevel<Ready>>>>>>>>> needsInt =
				(data) -> new NeedsInt<>(data, needsBig);
		Function<CreateData<Archive>, NeedsFlag<NeedsInt<NeedsBig<NeedsFloat<NeedsDecimal<NeedsAt<NeedsJson<NeedsBytes<NeedsLevel<Ready>>>>>>>>>> needsFlag =
				(data) -> new NeedsFlag<>(data, needsInt);
		return new NeedsText<>(CreateData.empty(), needsFlag);
	}

	/**
	 * The step at which {@code text} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsText<N> extends CreateStep<Archive, N> {

		private NeedsText(CreateData<Archive> data, Function<CreateData<Archive>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code text}.
		 * @param text the value
		 * @return the next step
		 */
		public N text(String text) {
			return next(Models.ARCHIVE.text.set(text));
		}

	}

	/**
	 * The step at which {@code flag} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsFlag<N> extends CreateStep<Archive, N> {

		private NeedsFlag(CreateData<Archive> data, Function<CreateData<Archive>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code flag}.
		 * @param flag the value
		 * @return the next step
		 */
		public N flag(boolean flag) {
			return next(Models.ARCHIVE.flag.set(flag));
		}

	}

	/**
	 * The step at which {@code int} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsInt<N> extends CreateStep<Archive, N> {

		private NeedsInt(CreateData<Archive> data, Function<CreateData<Archive>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code int}.
		 * @param int_ the value
		 * @return the next step
		 */
		public N int_(int int_) {
			return next(Models.ARCHIVE.int_.set(int_));
		}

	}

	/**
	 * The step at which {@code big} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsBig<N> extends CreateStep<Archive, N> {

		private NeedsBig(CreateData<Archive> data, Function<CreateData<Archive>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code big}.
		 * @param big the value
		 * @return the next step
		 */
		public N big(long big) {
			return next(Models.ARCHIVE.big.set(big));
		}

	}

	/**
	 * The step at which {@code float} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsFloat<N> extends CreateStep<Archive, N> {

		private NeedsFloat(CreateData<Archive> data, Function<CreateData<Archive>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code float}.
		 * @param float_ the value
		 * @return the next step
		 */
		public N float_(double float_) {
			return next(Models.ARCHIVE.float_.set(float_));
		}

	}

	/**
	 * The step at which {@code decimal} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsDecimal<N> extends CreateStep<Archive, N> {

		private NeedsDecimal(CreateData<Archive> data, Function<CreateData<Archive>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code decimal}.
		 * @param decimal the value
		 * @return the next step
		 */
		public N decimal(BigDecimal decimal) {
			return next(Models.ARCHIVE.decimal.set(decimal));
		}

	}

	/**
	 * The step at which {@code at} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsAt<N> extends CreateStep<Archive, N> {

		private NeedsAt(CreateData<Archive> data, Function<CreateData<Archive>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code at}.
		 * @param at the value
		 * @return the next step
		 */
		public N at(Instant at) {
			return next(Models.ARCHIVE.at.set(at));
		}

	}

	/**
	 * The step at which {@code json} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsJson<N> extends CreateStep<Archive, N> {

		private NeedsJson(CreateData<Archive> data, Function<CreateData<Archive>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code json}.
		 * @param json the value
		 * @return the next step
		 */
		public N json(JsonNode json) {
			return next(Models.ARCHIVE.json.set(json));
		}

	}

	/**
	 * The step at which {@code bytes} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsBytes<N> extends CreateStep<Archive, N> {

		private NeedsBytes(CreateData<Archive> data, Function<CreateData<Archive>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code bytes}.
		 * @param bytes the value
		 * @return the next step
		 */
		public N bytes(byte[] bytes) {
			return next(Models.ARCHIVE.bytes.set(bytes));
		}

	}

	/**
	 * The step at which {@code level} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsLevel<N> extends CreateStep<Archive, N> {

		private NeedsLevel(CreateData<Archive> data, Function<CreateData<Archive>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code level}.
		 * @param level the value
		 * @return the next step
		 */
		public N level(Priority level) {
			return next(Models.ARCHIVE.level.set(level));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Archive> implements SkippableRow<Archive> {

		private Ready(CreateData<Archive> data) {
			super(data);
		}

		/**
		 * Sets {@code id}.
		 * @param id the value
		 * @return the next step
		 */
		public Ready id(String id) {
			return new Ready(with(Models.ARCHIVE.id.set(id)));
		}

		/**
		 * Sets {@code textOpt}.
		 * @param textOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready textOpt(@Nullable String textOpt) {
			return new Ready(with(Models.ARCHIVE.textOpt.set(textOpt)));
		}

		/**
		 * Sets {@code flagOpt}.
		 * @param flagOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready flagOpt(@Nullable Boolean flagOpt) {
			return new Ready(with(Models.ARCHIVE.flagOpt.set(flagOpt)));
		}

		/**
		 * Sets {@code intOpt}.
		 * @param intOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready intOpt(@Nullable Integer intOpt) {
			return new Ready(with(Models.ARCHIVE.intOpt.set(intOpt)));
		}

		/**
		 * Sets {@code bigOpt}.
		 * @param bigOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready bigOpt(@Nullable Long bigOpt) {
			return new Ready(with(Models.ARCHIVE.bigOpt.set(bigOpt)));
		}

		/**
		 * Sets {@code floatOpt}.
		 * @param floatOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready floatOpt(@Nullable Double floatOpt) {
			return new Ready(with(Models.ARCHIVE.floatOpt.set(floatOpt)));
		}

		/**
		 * Sets {@code decOpt}.
		 * @param decOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready decOpt(@Nullable BigDecimal decOpt) {
			return new Ready(with(Models.ARCHIVE.decOpt.set(decOpt)));
		}

		/**
		 * Sets {@code atOpt}.
		 * @param atOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready atOpt(@Nullable Instant atOpt) {
			return new Ready(with(Models.ARCHIVE.atOpt.set(atOpt)));
		}

		/**
		 * Sets {@code jsonOpt}.
		 * @param jsonOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready jsonOpt(@Nullable JsonNode jsonOpt) {
			return new Ready(with(Models.ARCHIVE.jsonOpt.set(jsonOpt)));
		}

		/**
		 * Sets {@code bytesOpt}.
		 * @param bytesOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready bytesOpt(byte @Nullable [] bytesOpt) {
			return new Ready(with(Models.ARCHIVE.bytesOpt.set(bytesOpt)));
		}

		/**
		 * Sets {@code levelOpt}.
		 * @param levelOpt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready levelOpt(@Nullable Priority levelOpt) {
			return new Ready(with(Models.ARCHIVE.levelOpt.set(levelOpt)));
		}

		/**
		 * Sets {@code levels}.
		 * @param levels the value
		 * @return the next step
		 */
		public Ready levels(java.util.Collection<Priority> levels) {
			return new Ready(with(Models.ARCHIVE.levels.set(levels)));
		}

	}

}
