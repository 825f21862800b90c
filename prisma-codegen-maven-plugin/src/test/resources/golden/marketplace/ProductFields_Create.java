// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.util.function.Function;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.SkippableRow;
import tools.jackson.databind.JsonNode;

/**
 * The steps towards a new {@link ProductFields_}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ProductFields_Create {

	private ProductFields_Create() {
	}

	/**
	 * Describes a new {@link ProductFields_}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsProduct<NeedsCustom<Ready>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsProduct<NeedsCustom<Ready>> start() {
		Function<CreateData<ProductFields_>, NeedsCustom<Ready>> needsCustom =
				(data) -> new NeedsCustom<>(data, Ready::new);
		return new NeedsProduct<>(CreateData.empty(), needsCustom);
	}

	static NeedsCustom<Ready> startWithoutProduct() {
		return new NeedsCustom<>(CreateData.within("product", "productId"), Ready::new);
	}

	/**
	 * The step at which {@code product} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsProduct<N> extends CreateStep<ProductFields_, N> {

		private NeedsProduct(CreateData<ProductFields_> data, Function<CreateData<ProductFields_>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code productId}, the foreign key of {@code product}.
		 * @param productId the key of the related row
		 * @return the next step
		 */
		public N productId(int productId) {
			return next(Models.PRODUCT_FIELDS.productId.set(productId));
		}

		/**
		 * Connects {@code product} to a row that exists.
		 * @param product names the row
		 * @return the next step
		 */
		public N product(UniqueWhere<Product> product) {
			return next(Models.PRODUCT_FIELDS.product.connect(product));
		}

		/**
		 * Creates the row that {@code product} relates to.
		 * @param product leads through its steps
		 * @return the next step
		 */
		public N product(
				Function<ProductCreate.NeedsSku<ProductCreate.NeedsTitle<ProductCreate.NeedsSeller<ProductCreate.Ready>>>, ProductCreate.Ready> product) {
			return next(Models.PRODUCT_FIELDS.product.create(product));
		}

		/**
		 * Connects {@code product} to a row, which is created if it does not exist.
		 * @param product names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N product(UniqueWhere<Product> product,
				Function<ProductCreate.NeedsSku<ProductCreate.NeedsTitle<ProductCreate.NeedsSeller<ProductCreate.Ready>>>, ProductCreate.Ready> create) {
			return next(Models.PRODUCT_FIELDS.product.connectOrCreate(product, create));
		}

	}

	/**
	 * The step at which {@code custom} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsCustom<N> extends CreateStep<ProductFields_, N> {

		private NeedsCustom(CreateData<ProductFields_> data, Function<CreateData<ProductFields_>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code custom}.
		 * @param custom the value
		 * @return the next step
		 */
		public N custom(JsonNode custom) {
			return next(Models.PRODUCT_FIELDS.custom.set(custom));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<ProductFields_> implements SkippableRow<ProductFields_> {

		private Ready(CreateData<ProductFields_> data) {
			super(data);
		}

	}

}
