// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.util.function.Function;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.SkippableRow;
import org.jspecify.annotations.Nullable;

/**
 * The steps towards a new {@link Record}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class RecordCreate {

	private RecordCreate() {
	}

	/**
	 * Describes a new {@link Record}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsModels<NeedsTitle<NeedsTitle_<Ready>>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsModels<NeedsTitle<NeedsTitle_<Ready>>> start() {
		Function<CreateData<Record>, NeedsTitle_<Ready>> needsTitle_ = (data) -> new NeedsTitle_<>(data, Ready::new);
		Function<CreateData<Record>, NeedsTitle<NeedsTitle_<Ready>>> needsTitle =
				(data) -> new NeedsTitle<>(data, needsTitle_);
		return new NeedsModels<>(CreateData.empty(), needsTitle);
	}

	static NeedsTitle<NeedsTitle_<Ready>> startWithoutModels() {
		Function<CreateData<Record>, NeedsTitle_<Ready>> needsTitle_ = (data) -> new NeedsTitle_<>(data, Ready::new);
		return new NeedsTitle<>(CreateData.within("models", "modelsName"), needsTitle_);
	}

	/**
	 * The step at which {@code models} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsModels<N> extends CreateStep<Record, N> {

		private NeedsModels(CreateData<Record> data, Function<CreateData<Record>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code modelsName}, the foreign key of {@code models}.
		 * @param modelsName the key of the related row
		 * @return the next step
		 */
		public N modelsName(String modelsName) {
			return next(Models.RECORD.modelsName.set(modelsName));
		}

		/**
		 * Connects {@code models} to a row that exists.
		 * @param models names the row
		 * @return the next step
		 */
		public N models(UniqueWhere<Models_> models) {
			return next(Models.RECORD.models.connect(models));
		}

		/**
		 * Creates the row that {@code models} relates to.
		 * @param models leads through its steps
		 * @return the next step
		 */
		public N models(
				Function<Models_Create.NeedsName<Models_Create.NeedsText<Models_Create.Ready>>, Models_Create.Ready> models) {
			return next(Models.RECORD.models.create(models));
		}

		/**
		 * Connects {@code models} to a row, which is created if it does not exist.
		 * @param models names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N models(UniqueWhere<Models_> models,
				Function<Models_Create.NeedsName<Models_Create.NeedsText<Models_Create.Ready>>, Models_Create.Ready> create) {
			return next(Models.RECORD.models.connectOrCreate(models, create));
		}

	}

	/**
	 * The step at which {@code Title} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsTitle<N> extends CreateStep<Record, N> {

		private NeedsTitle(CreateData<Record> data, Function<CreateData<Record>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code Title}.
		 * @param title the value
		 * @return the next step
		 */
		public N title(String title) {
			return next(Models.RECORD.title.set(title));
		}

	}

	/**
	 * The step at which {@code title} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsTitle_<N> extends CreateStep<Record, N> {

		private NeedsTitle_(CreateData<Record> data, Function<CreateData<Record>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code title}.
		 * @param title_ the value
		 * @return the next step
		 */
		public N title_(String title_) {
			return next(Models.RECORD.title_.set(title_));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Record> implements SkippableRow<Record> {

		private Ready(CreateData<Record> data) {
			super(data);
		}

		/**
		 * Sets {@code id}.
		 * @param id the value
		 * @return the next step
		 */
		public Ready id(int id) {
			return new Ready(with(Models.RECORD.id.set(id)));
		}

		/**
		 * Sets {@code TITLE}.
		 * @param TITLE the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready TITLE(@Nullable String TITLE) {
			return new Ready(with(Models.RECORD.TITLE.set(TITLE)));
		}

		/**
		 * Sets {@code é}.
		 * @param é the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready é(@Nullable String é) {
			return new Ready(with(Models.RECORD.é.set(é)));
		}

	}

}
