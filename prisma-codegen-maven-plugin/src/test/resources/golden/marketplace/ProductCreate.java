// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.NestedMany;
import io.github.prismaspring.client.write.NestedOneToMany;
import io.github.prismaspring.client.write.SkippableRow;
import org.jspecify.annotations.Nullable;
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
	public static Ready of(Function<NeedsSku<NeedsTitle<NeedsSeller<Ready>>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsSku<NeedsTitle<NeedsSeller<Ready>>> start() {
		Function<CreateData<Product>, NeedsSeller<Ready>> needsSeller = (data) -> new NeedsSeller<>(data, Ready::new);
		Function<CreateData<Product>, NeedsTitle<NeedsSeller<Ready>>> needsTitle =
				(data) -> new NeedsTitle<>(data, needsSeller);
		return new NeedsSku<>(CreateData.empty(), needsTitle);
	}

	static NeedsSku<NeedsTitle<Ready>> startWithoutSeller() {
		Function<CreateData<Product>, NeedsTitle<Ready>> needsTitle = (data) -> new NeedsTitle<>(data, Ready::new);
		return new NeedsSku<>(CreateData.within("seller", "sellerId"), needsTitle);
	}

	static NeedsSku<NeedsTitle<NeedsSeller<Ready>>> startWithoutBrand() {
		Function<CreateData<Product>, NeedsSeller<Ready>> needsSeller = (data) -> new NeedsSeller<>(data, Ready::new);
		Function<CreateData<Product>, NeedsTitle<NeedsSeller<Ready>>> needsTitle =
				(data) -> new NeedsTitle<>(data, needsSeller);
		return new NeedsSku<>(CreateData.within("brand", "brandName", "brandCountry"), needsTitle);
	}

	static NeedsSku<NeedsTitle<NeedsSeller<Ready>>> startWithoutClass() {
		Function<CreateData<Product>, NeedsSeller<Ready>> needsSeller = (data) -> new NeedsSeller<>(data, Ready::new);
		Function<CreateData<Product>, NeedsTitle<NeedsSeller<Ready>>> needsTitle =
				(data) -> new NeedsTitle<>(data, needsSeller);
		return new NeedsSku<>(CreateData.within("class", "classCode"), needsTitle);
	}

	static NeedsSku<NeedsTitle<NeedsSeller<Ready>>> startWithoutCategories() {
		Function<CreateData<Product>, NeedsSeller<Ready>> needsSeller = (data) -> new NeedsSeller<>(data, Ready::new);
		Function<CreateData<Product>, NeedsTitle<NeedsSeller<Ready>>> needsTitle =
				(data) -> new NeedsTitle<>(data, needsSeller);
		return new NeedsSku<>(CreateData.within("categories"), needsTitle);
	}

	static NeedsSku<NeedsTitle<NeedsSeller<Ready>>> startWithoutVariants() {
		Function<CreateData<Product>, NeedsSeller<Ready>> needsSeller = (data) -> new NeedsSeller<>(data, Ready::new);
		Function<CreateData<Product>, NeedsTitle<NeedsSeller<Ready>>> needsTitle =
				(data) -> new NeedsTitle<>(data, needsSeller);
		return new NeedsSku<>(CreateData.within("variants"), needsTitle);
	}

	static NeedsSku<NeedsTitle<NeedsSeller<Ready>>> startWithoutMedia() {
		Function<CreateData<Product>, NeedsSeller<Ready>> needsSeller = (data) -> new NeedsSeller<>(data, Ready::new);
		Function<CreateData<Product>, NeedsTitle<NeedsSeller<Ready>>> needsTitle =
				(data) -> new NeedsTitle<>(data, needsSeller);
		return new NeedsSku<>(CreateData.within("media"), needsTitle);
	}

	static NeedsSku<NeedsTitle<NeedsSeller<Ready>>> startWithoutReviews() {
		Function<CreateData<Product>, NeedsSeller<Ready>> needsSeller = (data) -> new NeedsSeller<>(data, Ready::new);
		Function<CreateData<Product>, NeedsTitle<NeedsSeller<Ready>>> needsTitle =
				(data) -> new NeedsTitle<>(data, needsSeller);
		return new NeedsSku<>(CreateData.within("reviews"), needsTitle);
	}

	static NeedsSku<NeedsTitle<NeedsSeller<Ready>>> startWithoutTranslations() {
		Function<CreateData<Product>, NeedsSeller<Ready>> needsSeller = (data) -> new NeedsSeller<>(data, Ready::new);
		Function<CreateData<Product>, NeedsTitle<NeedsSeller<Ready>>> needsTitle =
				(data) -> new NeedsTitle<>(data, needsSeller);
		return new NeedsSku<>(CreateData.within("translations"), needsTitle);
	}

	static NeedsSku<NeedsTitle<NeedsSeller<Ready>>> startWithoutCollections() {
		Function<CreateData<Product>, NeedsSeller<Ready>> needsSeller = (data) -> new NeedsSeller<>(data, Ready::new);
		Function<CreateData<Product>, NeedsTitle<NeedsSeller<Ready>>> needsTitle =
				(data) -> new NeedsTitle<>(data, needsSeller);
		return new NeedsSku<>(CreateData.within("collections"), needsTitle);
	}

	static NeedsSku<NeedsTitle<NeedsSeller<Ready>>> startWithoutFields() {
		Function<CreateData<Product>, NeedsSeller<Ready>> needsSeller = (data) -> new NeedsSeller<>(data, Ready::new);
		Function<CreateData<Product>, NeedsTitle<NeedsSeller<Ready>>> needsTitle =
				(data) -> new NeedsTitle<>(data, needsSeller);
		return new NeedsSku<>(CreateData.within("fields"), needsTitle);
	}

	static NeedsSku<NeedsTitle<NeedsSeller<Ready>>> startWithoutSuppliers() {
		Function<CreateData<Product>, NeedsSeller<Ready>> needsSeller = (data) -> new NeedsSeller<>(data, Ready::new);
		Function<CreateData<Product>, NeedsTitle<NeedsSeller<Ready>>> needsTitle =
				(data) -> new NeedsTitle<>(data, needsSeller);
		return new NeedsSku<>(CreateData.within("suppliers"), needsTitle);
	}

	static NeedsSku<NeedsTitle<NeedsSeller<Ready>>> startWithoutReplaces() {
		Function<CreateData<Product>, NeedsSeller<Ready>> needsSeller = (data) -> new NeedsSeller<>(data, Ready::new);
		Function<CreateData<Product>, NeedsTitle<NeedsSeller<Ready>>> needsTitle =
				(data) -> new NeedsTitle<>(data, needsSeller);
		return new NeedsSku<>(CreateData.within("replaces", "replacesId"), needsTitle);
	}

	static NeedsSku<NeedsTitle<NeedsSeller<Ready>>> startWithoutReplacedBy() {
		Function<CreateData<Product>, NeedsSeller<Ready>> needsSeller = (data) -> new NeedsSeller<>(data, Ready::new);
		Function<CreateData<Product>, NeedsTitle<NeedsSeller<Ready>>> needsTitle =
				(data) -> new NeedsTitle<>(data, needsSeller);
		return new NeedsSku<>(CreateData.within("replacedBy"), needsTitle);
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
	 * The step at which {@code title} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsTitle<N> extends CreateStep<Product, N> {

		private NeedsTitle(CreateData<Product> data, Function<CreateData<Product>, N> next) {
			super(data, next);
		}

		/**
		 * Title in the language of the seller; **never** empty.
		 * @param title the value
		 * @return the next step
		 */
		public N title(String title) {
			return next(Models.PRODUCT.title.set(title));
		}

	}

	/**
	 * The step at which {@code seller} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsSeller<N> extends CreateStep<Product, N> {

		private NeedsSeller(CreateData<Product> data, Function<CreateData<Product>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code sellerId}, the foreign key of {@code seller}.
		 * @param sellerId the key of the related row
		 * @return the next step
		 */
		public N sellerId(int sellerId) {
			return next(Models.PRODUCT.sellerId.set(sellerId));
		}

		/**
		 * Connects {@code seller} to a row that exists.
		 * @param seller names the row
		 * @return the next step
		 */
		public N seller(UniqueWhere<Organization> seller) {
			return next(Models.PRODUCT.seller.connect(seller));
		}

		/**
		 * Creates the row that {@code seller} relates to.
		 * @param seller leads through its steps
		 * @return the next step
		 */
		public N seller(
				Function<OrganizationCreate.NeedsSlug<OrganizationCreate.NeedsName<OrganizationCreate.NeedsSeat<OrganizationCreate.Ready>>>, OrganizationCreate.Ready> seller) {
			return next(Models.PRODUCT.seller.create(seller));
		}

		/**
		 * Connects {@code seller} to a row, which is created if it does not exist.
		 * @param seller names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N seller(UniqueWhere<Organization> seller,
				Function<OrganizationCreate.NeedsSlug<OrganizationCreate.NeedsName<OrganizationCreate.NeedsSeat<OrganizationCreate.Ready>>>, OrganizationCreate.Ready> create) {
			return next(Models.PRODUCT.seller.connectOrCreate(seller, create));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Product> implements SkippableRow<Product> {

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
		 * Sets {@code description}.
		 * @param description the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready description(@Nullable String description) {
			return new Ready(with(Models.PRODUCT.description.set(description)));
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
		 * Kilograms.
		 * @param weight the value
		 * @return the next step
		 */
		public Ready weight(double weight) {
			return new Ready(with(Models.PRODUCT.weight.set(weight)));
		}

		/**
		 * Average of all reviews, 1 to 5.
		 * @param rating the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready rating(@Nullable Double rating) {
			return new Ready(with(Models.PRODUCT.rating.set(rating)));
		}

		/**
		 * Sets {@code attributes}.
		 * @param attributes the value
		 * @return the next step
		 */
		public Ready attributes(JsonNode attributes) {
			return new Ready(with(Models.PRODUCT.attributes.set(attributes)));
		}

		/**
		 * Sets {@code keywords}.
		 * @param keywords the value
		 * @return the next step
		 */
		public Ready keywords(java.util.Collection<String> keywords) {
			return new Ready(with(Models.PRODUCT.keywords.set(keywords)));
		}

		/**
		 * Sets {@code gtin}.
		 * @param gtin the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready gtin(@Nullable Long gtin) {
			return new Ready(with(Models.PRODUCT.gtin.set(gtin)));
		}

		/**
		 * Sets the foreign key of {@code brand}.
		 * @param brandName the value of {@code brandName}
		 * @param brandCountry the value of {@code brandCountry}
		 * @return the next step
		 */
		public Ready brandNameBrandCountry(String brandName, String brandCountry) {
			return new Ready(with(Models.PRODUCT.brand.related().foreignKey(Models.BRAND.nameCountry(brandName,
					brandCountry))));
		}

		/**
		 * Connects {@code brand} to a row that exists.
		 * @param brand names the row
		 * @return the next step
		 */
		public Ready brand(UniqueWhere<Brand> brand) {
			return new Ready(with(Models.PRODUCT.brand.connect(brand)));
		}

		/**
		 * Creates the row that {@code brand} relates to.
		 * @param brand leads through its steps
		 * @return the next step
		 */
		public Ready brand(
				Function<BrandCreate.NeedsName<BrandCreate.NeedsCountry<BrandCreate.Ready>>, BrandCreate.Ready> brand) {
			return new Ready(with(Models.PRODUCT.brand.create(brand)));
		}

		/**
		 * Connects {@code brand} to a row, which is created if it does not exist.
		 * @param brand names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public Ready brand(UniqueWhere<Brand> brand,
				Function<BrandCreate.NeedsName<BrandCreate.NeedsCountry<BrandCreate.Ready>>, BrandCreate.Ready> create) {
			return new Ready(with(Models.PRODUCT.brand.connectOrCreate(brand, create)));
		}

		/**
		 * Sets {@code classCode}, the foreign key of {@code class}.
		 * @param classCode the key of the related row, or {@code null} for none
		 * @return the next step
		 */
		public Ready classCode(@Nullable String classCode) {
			return new Ready(with(Models.PRODUCT.classCode.set(classCode)));
		}

		/**
		 * Connects {@code class} to a row that exists.
		 * @param class_ names the row
		 * @return the next step
		 */
		public Ready class_(UniqueWhere<Class> class_) {
			return new Ready(with(Models.PRODUCT.class_.connect(class_)));
		}

		/**
		 * Creates the row that {@code class} relates to.
		 * @param class_ leads through its steps
		 * @return the next step
		 */
		public Ready class_(
				Function<ClassCreate.NeedsCode<ClassCreate.NeedsName<ClassCreate.Ready>>, ClassCreate.Ready> class_) {
			return new Ready(with(Models.PRODUCT.class_.create(class_)));
		}

		/**
		 * Connects {@code class} to a row, which is created if it does not exist.
		 * @param class_ names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public Ready class_(UniqueWhere<Class> class_,
				Function<ClassCreate.NeedsCode<ClassCreate.NeedsName<ClassCreate.Ready>>, ClassCreate.Ready> create) {
			return new Ready(with(Models.PRODUCT.class_.connectOrCreate(class_, create)));
		}

		/**
		 * Writes to {@code categories}: creates related rows or connects those that exist.
		 * @param categories adds what to do
		 * @return the next step
		 */
		public Ready categories(
				UnaryOperator<NestedMany<Category, CategoryCreate.NeedsName<CategoryCreate.Ready>>> categories) {
			return new Ready(with(Models.PRODUCT.categories.write(categories)));
		}

		/**
		 * Writes to {@code variants}: creates related rows or connects those that exist.
		 * @param variants adds what to do
		 * @return the next step
		 */
		public Ready variants(UnaryOperator<NestedOneToMany<Variant, VariantCreate.Ready>> variants) {
			return new Ready(with(Models.PRODUCT.variants.write(variants)));
		}

		/**
		 * Writes to {@code media}: creates related rows or connects those that exist.
		 * @param media adds what to do
		 * @return the next step
		 */
		public Ready media(UnaryOperator<NestedOneToMany<Media, MediaCreate.NeedsObject<MediaCreate.Ready>>> media) {
			return new Ready(with(Models.PRODUCT.media.write(media)));
		}

		/**
		 * Writes to {@code reviews}: creates related rows or connects those that exist.
		 * @param reviews adds what to do
		 * @return the next step
		 */
		public Ready reviews(UnaryOperator<NestedOneToMany<Review, ReviewCreate.Ready>> reviews) {
			return new Ready(with(Models.PRODUCT.reviews.write(reviews)));
		}

		/**
		 * Writes to {@code translations}: creates related rows or connects those that exist.
		 * @param translations adds what to do
		 * @return the next step
		 */
		public Ready translations(
				UnaryOperator<NestedOneToMany<Translation, TranslationCreate.NeedsLocale<TranslationCreate.NeedsTitle<TranslationCreate.Ready>>>> translations) {
			return new Ready(with(Models.PRODUCT.translations.write(translations)));
		}

		/**
		 * Writes to {@code collections}: creates related rows or connects those that exist.
		 * @param collections adds what to do
		 * @return the next step
		 */
		public Ready collections(
				UnaryOperator<NestedMany<Collection, CollectionCreate.NeedsName<CollectionCreate.Ready>>> collections) {
			return new Ready(with(Models.PRODUCT.collections.write(collections)));
		}

		/**
		 * Connects {@code fields} to a row that exists.
		 * @param fields names the row
		 * @return the next step
		 */
		public Ready fields(UniqueWhere<ProductFields_> fields) {
			return new Ready(with(Models.PRODUCT.fields.connect(fields)));
		}

		/**
		 * Creates the row that {@code fields} relates to.
		 * @param fields leads through its steps
		 * @return the next step
		 */
		public Ready fields(
				Function<ProductFields_Create.NeedsCustom<ProductFields_Create.Ready>, ProductFields_Create.Ready> fields) {
			return new Ready(with(Models.PRODUCT.fields.create(fields)));
		}

		/**
		 * Connects {@code fields} to a row, which is created if it does not exist.
		 * @param fields names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public Ready fields(UniqueWhere<ProductFields_> fields,
				Function<ProductFields_Create.NeedsCustom<ProductFields_Create.Ready>, ProductFields_Create.Ready> create) {
			return new Ready(with(Models.PRODUCT.fields.connectOrCreate(fields, create)));
		}

		/**
		 * Writes to {@code suppliers}: creates related rows or connects those that exist.
		 * @param suppliers adds what to do
		 * @return the next step
		 */
		public Ready suppliers(
				UnaryOperator<NestedOneToMany<SupplierProduct, SupplierProductCreate.NeedsSupplier<SupplierProductCreate.Ready>>> suppliers) {
			return new Ready(with(Models.PRODUCT.suppliers.write(suppliers)));
		}

		/**
		 * Sets {@code replacesId}, the foreign key of {@code replaces}.
		 * @param replacesId the key of the related row, or {@code null} for none
		 * @return the next step
		 */
		public Ready replacesId(@Nullable Integer replacesId) {
			return new Ready(with(Models.PRODUCT.replacesId.set(replacesId)));
		}

		/**
		 * Connects {@code replaces} to a row that exists.
		 * @param replaces names the row
		 * @return the next step
		 */
		public Ready replaces(UniqueWhere<Product> replaces) {
			return new Ready(with(Models.PRODUCT.replaces.connect(replaces)));
		}

		/**
		 * Creates the row that {@code replaces} relates to.
		 * @param replaces leads through its steps
		 * @return the next step
		 */
		public Ready replaces(
				Function<ProductCreate.NeedsSku<ProductCreate.NeedsTitle<ProductCreate.NeedsSeller<ProductCreate.Ready>>>, ProductCreate.Ready> replaces) {
			return new Ready(with(Models.PRODUCT.replaces.create(replaces)));
		}

		/**
		 * Connects {@code replaces} to a row, which is created if it does not exist.
		 * @param replaces names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public Ready replaces(UniqueWhere<Product> replaces,
				Function<ProductCreate.NeedsSku<ProductCreate.NeedsTitle<ProductCreate.NeedsSeller<ProductCreate.Ready>>>, ProductCreate.Ready> create) {
			return new Ready(with(Models.PRODUCT.replaces.connectOrCreate(replaces, create)));
		}

		/**
		 * Connects {@code replacedBy} to a row that exists.
		 * @param replacedBy names the row
		 * @return the next step
		 */
		public Ready replacedBy(UniqueWhere<Product> replacedBy) {
			return new Ready(with(Models.PRODUCT.replacedBy.connect(replacedBy)));
		}

		/**
		 * Creates the row that {@code replacedBy} relates to.
		 * @param replacedBy leads through its steps
		 * @return the next step
		 */
		public Ready replacedBy(
				Function<ProductCreate.NeedsSku<ProductCreate.NeedsTitle<ProductCreate.NeedsSeller<ProductCreate.Ready>>>, ProductCreate.Ready> replacedBy) {
			return new Ready(with(Models.PRODUCT.replacedBy.create(replacedBy)));
		}

		/**
		 * Connects {@code replacedBy} to a row, which is created if it does not exist.
		 * @param replacedBy names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public Ready replacedBy(UniqueWhere<Product> replacedBy,
				Function<ProductCreate.NeedsSku<ProductCreate.NeedsTitle<ProductCreate.NeedsSeller<ProductCreate.Ready>>>, ProductCreate.Ready> create) {
			return new Ready(with(Models.PRODUCT.replacedBy.connectOrCreate(replacedBy, create)));
		}

		/**
		 * Sets {@code createdAt}.
		 * @param createdAt the value
		 * @return the next step
		 */
		public Ready createdAt(Instant createdAt) {
			return new Ready(with(Models.PRODUCT.createdAt.set(createdAt)));
		}

		/**
		 * Sets {@code updatedAt}.
		 * @param updatedAt the value
		 * @return the next step
		 */
		public Ready updatedAt(Instant updatedAt) {
			return new Ready(with(Models.PRODUCT.updatedAt.set(updatedAt)));
		}

	}

}
