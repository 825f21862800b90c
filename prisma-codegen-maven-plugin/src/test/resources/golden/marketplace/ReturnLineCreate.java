// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.util.UUID;
import java.util.function.Function;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.SkippableRow;
import org.jspecify.annotations.Nullable;

/**
 * The steps towards a new {@link ReturnLine}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ReturnLineCreate {

	private ReturnLineCreate() {
	}

	/**
	 * Describes a new {@link ReturnLine}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsReturn<NeedsOrdered<NeedsQuantity<Ready>>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsReturn<NeedsOrdered<NeedsQuantity<Ready>>> start() {
		Function<CreateData<ReturnLine>, NeedsQuantity<Ready>> needsQuantity =
				(data) -> new NeedsQuantity<>(data, Ready::new);
		Function<CreateData<ReturnLine>, NeedsOrdered<NeedsQuantity<Ready>>> needsOrdered =
				(data) -> new NeedsOrdered<>(data, needsQuantity);
		return new NeedsReturn<>(CreateData.empty(), needsOrdered);
	}

	static NeedsOrdered<NeedsQuantity<Ready>> startWithoutReturn() {
		Function<CreateData<ReturnLine>, NeedsQuantity<Ready>> needsQuantity =
				(data) -> new NeedsQuantity<>(data, Ready::new);
		return new NeedsOrdered<>(CreateData.within("return", "returnId"), needsQuantity);
	}

	static NeedsReturn<NeedsQuantity<Ready>> startWithoutOrdered() {
		Function<CreateData<ReturnLine>, NeedsQuantity<Ready>> needsQuantity =
				(data) -> new NeedsQuantity<>(data, Ready::new);
		return new NeedsReturn<>(CreateData.within("ordered", "orderId", "line"), needsQuantity);
	}

	/**
	 * The step at which {@code return} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsReturn<N> extends CreateStep<ReturnLine, N> {

		private NeedsReturn(CreateData<ReturnLine> data, Function<CreateData<ReturnLine>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code returnId}, the foreign key of {@code return}.
		 * @param returnId the key of the related row
		 * @return the next step
		 */
		public N returnId(int returnId) {
			return next(Models.RETURN_LINE.returnId.set(returnId));
		}

		/**
		 * Connects {@code return} to a row that exists.
		 * @param return_ names the row
		 * @return the next step
		 */
		public N return_(UniqueWhere<Return> return_) {
			return next(Models.RETURN_LINE.return_.connect(return_));
		}

		/**
		 * Creates the row that {@code return} relates to.
		 * @param return_ leads through its steps
		 * @return the next step
		 */
		public N return_(
				Function<ReturnCreate.NeedsOrder<ReturnCreate.NeedsReason<ReturnCreate.Ready>>, ReturnCreate.Ready> return_) {
			return next(Models.RETURN_LINE.return_.create(return_));
		}

		/**
		 * Connects {@code return} to a row, which is created if it does not exist.
		 * @param return_ names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N return_(UniqueWhere<Return> return_,
				Function<ReturnCreate.NeedsOrder<ReturnCreate.NeedsReason<ReturnCreate.Ready>>, ReturnCreate.Ready> create) {
			return next(Models.RETURN_LINE.return_.connectOrCreate(return_, create));
		}

	}

	/**
	 * The step at which {@code ordered} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsOrdered<N> extends CreateStep<ReturnLine, N> {

		private NeedsOrdered(CreateData<ReturnLine> data, Function<CreateData<ReturnLine>, N> next) {
			super(data, next);
		}

		/**
		 * Sets the foreign key of {@code ordered}.
		 * @param orderId the value of {@code orderId}
		 * @param line the value of {@code line}
		 * @return the next step
		 */
		public N orderIdLine(UUID orderId, int line) {
			return next(Models.RETURN_LINE.ordered.related().foreignKey(Models.ORDER_LINE.orderIdLine(orderId, line)));
		}

		/**
		 * Connects {@code ordered} to a row that exists.
		 * @param ordered names the row
		 * @return the next step
		 */
		public N ordered(UniqueWhere<OrderLine> ordered) {
			return next(Models.RETURN_LINE.ordered.connect(ordered));
		}

		/**
		 * Creates the row that {@code ordered} relates to.
		 * @param ordered leads through its steps
		 * @return the next step
		 */
		public N ordered(
				Function<OrderLineCreate.NeedsOrder<OrderLineCreate.NeedsLine<OrderLineCreate.NeedsVariant<OrderLineCreate.NeedsQuantity<OrderLineCreate.NeedsUnitPrice<OrderLineCreate.Ready>>>>>, OrderLineCreate.Ready> ordered) {
			return next(Models.RETURN_LINE.ordered.create(ordered));
		}

		/**
		 * Connects {@code ordered} to a row, which is created if it does not exist.
		 * @param ordered names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N ordered(UniqueWhere<OrderLine> ordered,
				Function<OrderLineCreate.NeedsOrder<OrderLineCreate.NeedsLine<OrderLineCreate.NeedsVariant<OrderLineCreate.NeedsQuantity<OrderLineCreate.NeedsUnitPrice<OrderLineCreate.Ready>>>>>, OrderLineCreate.Ready> create) {
			return next(Models.RETURN_LINE.ordered.connectOrCreate(ordered, create));
		}

	}

	/**
	 * The step at which {@code quantity} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsQuantity<N> extends CreateStep<ReturnLine, N> {

		private NeedsQuantity(CreateData<ReturnLine> data, Function<CreateData<ReturnLine>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code quantity}.
		 * @param quantity the value
		 * @return the next step
		 */
		public N quantity(int quantity) {
			return next(Models.RETURN_LINE.quantity.set(quantity));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<ReturnLine> implements SkippableRow<ReturnLine> {

		private Ready(CreateData<ReturnLine> data) {
			super(data);
		}

		/**
		 * Sets {@code new}.
		 * @param new_ the value
		 * @return the next step
		 */
		public Ready new_(boolean new_) {
			return new Ready(with(Models.RETURN_LINE.new_.set(new_)));
		}

		/**
		 * Sets {@code notify}.
		 * @param notify the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready notify_(@Nullable Boolean notify) {
			return new Ready(with(Models.RETURN_LINE.notify.set(notify)));
		}

		/**
		 * Sets {@code hashCode}.
		 * @param hashCode the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready hashCode_(@Nullable String hashCode) {
			return new Ready(with(Models.RETURN_LINE.hashCode.set(hashCode)));
		}

		/**
		 * Sets {@code wait}.
		 * @param wait the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready wait_(@Nullable Integer wait) {
			return new Ready(with(Models.RETURN_LINE.wait.set(wait)));
		}

		/**
		 * Sets {@code this}.
		 * @param this_ the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready this_(@Nullable String this_) {
			return new Ready(with(Models.RETURN_LINE.this_.set(this_)));
		}

		/**
		 * Sets {@code isLoaded}.
		 * @param isLoaded the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready isLoaded_(@Nullable Boolean isLoaded) {
			return new Ready(with(Models.RETURN_LINE.isLoaded.set(isLoaded)));
		}

	}

}
