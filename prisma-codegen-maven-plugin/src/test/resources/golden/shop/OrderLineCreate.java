// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.math.BigDecimal;
import java.util.function.Function;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;

/**
 * The steps towards a new {@link OrderLine}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class OrderLineCreate {

	private OrderLineCreate() {
	}

	/**
	 * Describes a new {@link OrderLine}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsOrder<NeedsProduct<NeedsQuantity<NeedsUnitPrice<Ready>>>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsOrder<NeedsProduct<NeedsQuantity<NeedsUnitPrice<Ready>>>> start() {
		Function<CreateData<OrderLine>, NeedsUnitPrice<Ready>> needsUnitPrice =
				(data) -> new NeedsUnitPrice<>(data, Ready::new);
		Function<CreateData<OrderLine>, NeedsQuantity<NeedsUnitPrice<Ready>>> needsQuantity =
				(data) -> new NeedsQuantity<>(data, needsUnitPrice);
		Function<CreateData<OrderLine>, NeedsProduct<NeedsQuantity<NeedsUnitPrice<Ready>>>> needsProduct =
				(data) -> new NeedsProduct<>(data, needsQuantity);
		return new NeedsOrder<>(CreateData.empty(), needsProduct);
	}

	static NeedsProduct<NeedsQuantity<NeedsUnitPrice<Ready>>> startWithoutOrder() {
		Function<CreateData<OrderLine>, NeedsUnitPrice<Ready>> needsUnitPrice =
				(data) -> new NeedsUnitPrice<>(data, Ready::new);
		Function<CreateData<OrderLine>, NeedsQuantity<NeedsUnitPrice<Ready>>> needsQuantity =
				(data) -> new NeedsQuantity<>(data, needsUnitPrice);
		return new NeedsProduct<>(CreateData.within("order", "orderId"), needsQuantity);
	}

	static NeedsOrder<NeedsQuantity<NeedsUnitPrice<Ready>>> startWithoutProduct() {
		Function<CreateData<OrderLine>, NeedsUnitPrice<Ready>> needsUnitPrice =
				(data) -> new NeedsUnitPrice<>(data, Ready::new);
		Function<CreateData<OrderLine>, NeedsQuantity<NeedsUnitPrice<Ready>>> needsQuantity =
				(data) -> new NeedsQuantity<>(data, needsUnitPrice);
		return new NeedsOrder<>(CreateData.within("product", "productId"), needsQuantity);
	}

	/**
	 * The step at which {@code order} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsOrder<N> extends CreateStep<OrderLine, N> {

		private NeedsOrder(CreateData<OrderLine> data, Function<CreateData<OrderLine>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code orderId}, the foreign key of {@code order}.
		 * @param orderId the key of the related row
		 * @return the next step
		 */
		public N orderId(String orderId) {
			return next(Models.ORDER_LINE.orderId.set(orderId));
		}

		/**
		 * Connects {@code order} to a row that exists.
		 * @param order names the row
		 * @return the next step
		 */
		public N order(UniqueWhere<Order> order) {
			return next(Models.ORDER_LINE.order.connect(order));
		}

		/**
		 * Creates the row that {@code order} relates to.
		 * @param order leads through its steps
		 * @return the next step
		 */
		public N order(Function<OrderCreate.NeedsCustomer<OrderCreate.Ready>, OrderCreate.Ready> order) {
			return next(Models.ORDER_LINE.order.create(order));
		}

		/**
		 * Connects {@code order} to a row, which is created if it does not exist.
		 * @param order names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N order(UniqueWhere<Order> order,
				Function<OrderCreate.NeedsCustomer<OrderCreate.Ready>, OrderCreate.Ready> create) {
			return next(Models.ORDER_LINE.order.connectOrCreate(order, create));
		}

	}

	/**
	 * The step at which {@code product} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsProduct<N> extends CreateStep<OrderLine, N> {

		private NeedsProduct(CreateData<OrderLine> data, Function<CreateData<OrderLine>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code productId}, the foreign key of {@code product}.
		 * @param productId the key of the related row
		 * @return the next step
		 */
		public N productId(int productId) {
			return next(Models.ORDER_LINE.productId.set(productId));
		}

		/**
		 * Connects {@code product} to a row that exists.
		 * @param product names the row
		 * @return the next step
		 */
		public N product(UniqueWhere<Product> product) {
			return next(Models.ORDER_LINE.product.connect(product));
		}

		/**
		 * Creates the row that {@code product} relates to.
		 * @param product leads through its steps
		 * @return the next step
		 */
		public N product(
				Function<ProductCreate.NeedsSku<ProductCreate.NeedsName<ProductCreate.NeedsCategory<ProductCreate.NeedsPrice<ProductCreate.NeedsAttributes<ProductCreate.NeedsSearchText<ProductCreate.Ready>>>>>>, ProductCreate.Ready> product) {
			return next(Models.ORDER_LINE.product.create(product));
		}

		/**
		 * Connects {@code product} to a row, which is created if it does not exist.
		 * @param product names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N product(UniqueWhere<Product> product,
				Function<ProductCreate.NeedsSku<ProductCreate.NeedsName<ProductCreate.NeedsCategory<ProductCreate.NeedsPrice<ProductCreate.NeedsAttributes<ProductCreate.NeedsSearchText<ProductCreate.Ready>>>>>>, ProductCreate.Ready> create) {
			return next(Models.ORDER_LINE.product.connectOrCreate(product, create));
		}

	}

	/**
	 * The step at which {@code quantity} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsQuantity<N> extends CreateStep<OrderLine, N> {

		private NeedsQuantity(CreateData<OrderLine> data, Function<CreateData<OrderLine>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code quantity}.
		 * @param quantity the value
		 * @return the next step
		 */
		public N quantity(int quantity) {
			return next(Models.ORDER_LINE.quantity.set(quantity));
		}

	}

	/**
	 * The step at which {@code unitPrice} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsUnitPrice<N> extends CreateStep<OrderLine, N> {

		private NeedsUnitPrice(CreateData<OrderLine> data, Function<CreateData<OrderLine>, N> next) {
			super(data, next);
		}

		/**
		 * Price of one piece when the order was placed.
		 * @param unitPrice the value
		 * @return the next step
		 */
		public N unitPrice(BigDecimal unitPrice) {
			return next(Models.ORDER_LINE.unitPrice.set(unitPrice));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<OrderLine> {

		private Ready(CreateData<OrderLine> data) {
			super(data);
		}

	}

}
