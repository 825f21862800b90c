// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.NestedOneToMany;
import tools.jackson.databind.JsonNode;

/**
 * The steps towards a new {@link Product}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ProductCreate {

	private ProductCreate() {
	}

	/**
	 * Describes a new {@link Product}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(
			Function<NeedsSku<NeedsName<NeedsCategory<NeedsPrice<NeedsAttributes<NeedsSearchText<Ready>>>>>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsSku<NeedsName<NeedsCategory<NeedsPrice<NeedsAttributes<NeedsSearchText<Ready>>>>>> start() {
		Function<CreateData<Product>, NeedsSearchText<Ready>> needsSearchText =
				(data) -> new NeedsSearchText<>(data, Ready::new);
		Function<CreateData<Product>, NeedsAttributes<NeedsSearchText<Ready>>> needsAttributes =
				(data) -> new NeedsAttributes<>(data, needsSearchText);
		Function<CreateData<Product>, NeedsPrice<NeedsAttributes<NeedsSearchText<Ready>>>> needsPrice =
				(data) -> new NeedsPrice<>(data, needsAttributes);
		Function<CreateData<Product>, NeedsCategory<NeedsPrice<NeedsAttributes<NeedsSearchText<Ready>>>>> needsCategory =
				(data) -> new NeedsCategory<>(data, needsPrice);
		Function<CreateData<Product>, NeedsName<NeedsCategory<NeedsPrice<NeedsAttributes<NeedsSearchText<Ready>>>>>> needsName =
				(data) -> new NeedsName<>(data, needsCategory);
		return new NeedsSku<>(CreateData.empty(), needsName);
	}

	static NeedsSku<NeedsName<NeedsCategory<NeedsPrice<NeedsAttributes<NeedsSearchText<Ready>>>>>> startWithoutOrderLines(
			) {
		Function<CreateData<Product>, NeedsSearchText<Ready>> needsSearchText =
				(data) -> new NeedsSearchText<>(data, Ready::new);
		Function<CreateData<Product>, NeedsAttributes<NeedsSearchText<Ready>>> needsAttributes =
				(data) -> new NeedsAttributes<>(data, needsSearchText);
		Function<CreateData<Product>, NeedsPrice<NeedsAttributes<NeedsSearchText<Ready>>>> needsPrice =
				(data) -> new NeedsPrice<>(data, needsAttributes);
		Function<CreateData<Product>, NeedsCategory<NeedsPrice<NeedsAttributes<NeedsSearchText<Ready>>>>> needsCategory =
				(data) -> new NeedsCategory<>(data, needsPrice);
		Function<CreateData<Product>, NeedsName<NeedsCategory<NeedsPrice<NeedsAttributes<NeedsSearchText<Ready>>>>>> needsName =
				(data) -> new NeedsName<>(data, needsCategory);
		return new NeedsSku<>(CreateData.within("orderLines"), needsName);
	}

	/**
	 * The step at which {@code sku} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsSku<N> extends CreateStep<Product, N> {

		private NeedsSku(CreateData<Product> data, Function<CreateData<Product>, N> next) {
			super(data, next);
		}

		/**
		 * Stock keeping unit, as printed on the label: `KIT-001`.
		 * @param sku the value
		 * @return the next step
		 */
		public N sku(String sku) {
			return next(Models.PRODUCT.sku.set(sku));
		}

	}

	/**
	 * The step at which {@code name} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsName<N> extends CreateStep<Product, N> {

		private NeedsName(CreateData<Product> data, Function<CreateData<Product>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code name}.
		 * @param name the value
		 * @return the next step
		 */
		public N name(String name) {
			return next(Models.PRODUCT.name.set(name));
		}

	}

	/**
	 * The step at which {@code category} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsCategory<N> extends CreateStep<Product, N> {

		private NeedsCategory(CreateData<Product> data, Function<CreateData<Product>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code category}.
		 * @param category the value
		 * @return the next step
		 */
		public N category(Category category) {
			return next(Models.PRODUCT.category.set(category));
		}

	}

	/**
	 * The step at which {@code price} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsPrice<N> extends CreateStep<Product, N> {

		private NeedsPrice(CreateData<Product> data, Function<CreateData<Product>, N> next) {
			super(data, next);
		}

		/**
		 * Price of one piece today. An order line keeps the price of the day it was placed.
		 * @param price the value
		 * @return the next step
		 */
		public N price(BigDecimal price) {
			return next(Models.PRODUCT.price.set(price));
		}

	}

	/**
	 * The step at which {@code attributes} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsAttributes<N> extends CreateStep<Product, N> {

		private NeedsAttributes(CreateData<Product> data, Function<CreateData<Product>, N> next) {
			super(data, next);
		}

		/**
		 * What differs from product to product: material, colour, measures.
		 * @param attributes the value
		 * @return the next step
		 */
		public N attributes(JsonNode attributes) {
			return next(Models.PRODUCT.attributes.set(attributes));
		}

	}

	/**
	 * The step at which {@code searchText} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsSearchText<N> extends CreateStep<Product, N> {

		private NeedsSearchText(CreateData<Product> data, Function<CreateData<Product>, N> next) {
			super(data, next);
		}

		/**
		 * Name, category and attributes in lower case: what the search looks into, on every database alike.
		 * @param searchText the value
		 * @return the next step
		 */
		public N searchText(String searchText) {
			return next(Models.PRODUCT.searchText.set(searchText));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Product> {

		private Ready(CreateData<Product> data) {
			super(data);
		}

		/**
		 * Sets {@code id}.
		 * @param id the value
		 * @return the next step
		 */
		public Ready id(int id) {
			return new Ready(with(Models.PRODUCT.id.set(id)));
		}

		/**
		 * Sets {@code status}.
		 * @param status the value
		 * @return the next step
		 */
		public Ready status(ProductStatus status) {
			return new Ready(with(Models.PRODUCT.status.set(status)));
		}

		/**
		 * Pieces in the warehouse. Each order lowers it; what can be pre-ordered is not there yet.
		 * @param stock the value
		 * @return the next step
		 */
		public Ready stock(int stock) {
			return new Ready(with(Models.PRODUCT.stock.set(stock)));
		}

		/**
		 * Writes to {@code orderLines}: creates related rows or connects those that exist.
		 * @param orderLines adds what to do
		 * @return the next step
		 */
		public Ready orderLines(
				UnaryOperator<NestedOneToMany<OrderLine, OrderLineCreate.NeedsOrder<OrderLineCreate.NeedsQuantity<OrderLineCreate.NeedsUnitPrice<OrderLineCreate.Ready>>>>> orderLines) {
			return new Ready(with(Models.PRODUCT.orderLines.write(orderLines)));
		}

	}

}
