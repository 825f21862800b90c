// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.time.Instant;
import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.ComparableField;
import io.github.prismaspring.client.field.ComparableJsonAt;
import io.github.prismaspring.client.field.FloatField;
import io.github.prismaspring.client.field.InsensitiveTextField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.JsonPathField;
import io.github.prismaspring.client.field.JsonPaths;
import io.github.prismaspring.client.field.ListField;
import io.github.prismaspring.client.field.ManyToMany;
import io.github.prismaspring.client.field.NullableBigIntField;
import io.github.prismaspring.client.field.NullableFloatField;
import io.github.prismaspring.client.field.NullableInsensitiveTextField;
import io.github.prismaspring.client.field.NullableIntField;
import io.github.prismaspring.client.field.OptionalToOne;
import io.github.prismaspring.client.field.OwnedToMany;
import io.github.prismaspring.client.field.OwnedToOne;
import io.github.prismaspring.client.field.ScalarField;
import io.github.prismaspring.client.field.SearchableModelFields;
import io.github.prismaspring.client.field.ToOne;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import tools.jackson.databind.JsonNode;

/**
 * The fields of {@link Product}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ProductFields extends SearchableModelFields<Product> {

	/**
	 * The column {@code id}.
	 */
	public final IntField<Product, UniqueWhere<Product>> id = new IntField<>(unique("id", ScalarTypes.INT).unchecked());

	/**
	 * Stock keeping unit, as printed on the label: `KIT-001`.
	 */
	public final InsensitiveTextField<Product, UniqueWhere<Product>> sku =
			new InsensitiveTextField<>(unique("sku", ScalarTypes.STRING));

	/**
	 * Title in the language of the seller; **never** empty.
	 */
	public final InsensitiveTextField<Product, TextWhere<Product>> title = new InsensitiveTextField<>(text("title"));

	/**
	 * The column {@code description}.
	 */
	public final NullableInsensitiveTextField<Product, TextWhere<Product>> description =
			new NullableInsensitiveTextField<>(text("description"));

	/**
	 * The column {@code status}.
	 */
	public final ScalarField<Product, ProductStatus, Where<Product>> status =
			new ScalarField<>(column("status", ProductStatus.scalarType()));

	/**
	 * Kilograms.
	 */
	public final FloatField<Product, Where<Product>> weight =
			new FloatField<>(column("weight", ScalarTypes.SINGLE_FLOAT));

	/**
	 * Average of all reviews, 1 to 5.
	 */
	public final NullableFloatField<Product, Where<Product>> rating =
			new NullableFloatField<>(column("rating", ScalarTypes.FLOAT));

	/**
	 * The column {@code attributes}.
	 */
	public final JsonPathField<Product, JsonNode, ComparableJsonAt<Product>> attributes =
			new JsonPathField<>(column("attributes", ScalarTypes.JSON), JsonPaths.ofLists());

	/**
	 * The column {@code keywords}.
	 */
	public final ListField<Product, String> keywords = new ListField<>(column("keywords", ScalarTypes.STRING));

	/**
	 * The column {@code gtin}.
	 */
	public final NullableBigIntField<Product, UniqueWhere<Product>> gtin =
			new NullableBigIntField<>(unique("gtin", ScalarTypes.BIG_INT));

	/**
	 * The column {@code sellerId}.
	 */
	public final IntField<Product, Where<Product>> sellerId =
			new IntField<>(column("sellerId", ScalarTypes.INT).foreignKey("seller", "id"));

	/**
	 * The relation {@code seller}.
	 */
	public final ToOne<Product, Organization, OrganizationCreate.NeedsSlug<OrganizationCreate.NeedsName<OrganizationCreate.NeedsSeat<OrganizationCreate.Ready>>>> seller =
			toOne("seller", key("sellerId", "id"), () -> Models.ORGANIZATION, OrganizationCreate::startWithoutProducts);

	/**
	 * The relation {@code brand}.
	 */
	public final OptionalToOne<Product, Brand, BrandCreate.NeedsName<BrandCreate.NeedsCountry<BrandCreate.Ready>>> brand = optionalToOne("brand",
			key(List.of("brandName", "brandCountry"), List.of("name", "country")), () -> Models.BRAND,
			BrandCreate::startWithoutProducts);

	/**
	 * The column {@code brandName}.
	 */
	public final NullableInsensitiveTextField<Product, TextWhere<Product>> brandName =
			new NullableInsensitiveTextField<>(text("brandName").unchecked());

	/**
	 * The column {@code brandCountry}.
	 */
	public final NullableInsensitiveTextField<Product, TextWhere<Product>> brandCountry =
			new NullableInsensitiveTextField<>(text("brandCountry").unchecked());

	/**
	 * The relation {@code class}.
	 */
	public final OptionalToOne<Product, Class, ClassCreate.NeedsCode<ClassCreate.NeedsName<ClassCreate.Ready>>> class_ =
			optionalToOne("class", key("classCode", "code"), () -> Models.CLASS, ClassCreate::startWithoutProducts);

	/**
	 * The column {@code classCode}.
	 */
	public final NullableInsensitiveTextField<Product, TextWhere<Product>> classCode =
			new NullableInsensitiveTextField<>(text("classCode").foreignKey("class", "code"));

	/**
	 * The relation {@code categories}.
	 */
	public final ManyToMany<Product, Category, CategoryCreate.NeedsName<CategoryCreate.Ready>> categories =
			manyToMany("categories", () -> Models.CATEGORY, CategoryCreate::startWithoutProducts);

	/**
	 * The relation {@code variants}.
	 */
	public final OwnedToMany<Product, Variant, VariantCreate.Ready> variants =
			ownedToMany("variants", () -> Models.VARIANT, VariantCreate::startWithoutProduct);

	/**
	 * The relation {@code media}.
	 */
	public final OwnedToMany<Product, Media, MediaCreate.NeedsObject<MediaCreate.Ready>> media =
			ownedToMany("media", () -> Models.MEDIA, MediaCreate::startWithoutProduct);

	/**
	 * The relation {@code reviews}.
	 */
	public final OwnedToMany<Product, Review, ReviewCreate.Ready> reviews =
			ownedToMany("reviews", () -> Models.REVIEW, ReviewCreate::startWithoutProduct);

	/**
	 * The relation {@code translations}.
	 */
	public final OwnedToMany<Product, Translation, TranslationCreate.NeedsLocale<TranslationCreate.NeedsTitle<TranslationCreate.Ready>>> translations =
			ownedToMany("translations", () -> Models.TRANSLATION, TranslationCreate::startWithoutProduct);

	/**
	 * The relation {@code collections}.
	 */
	public final ManyToMany<Product, Collection, CollectionCreate.NeedsName<CollectionCreate.Ready>> collections =
			manyToMany("collections", () -> Models.COLLECTION, CollectionCreate::startWithoutItems);

	/**
	 * The relation {@code fields}.
	 */
	public final OwnedToOne<Product, ProductFields_, ProductFields_Create.NeedsCustom<ProductFields_Create.Ready>> fields =
			ownedToOne("fields", () -> Models.PRODUCT_FIELDS, ProductFields_Create::startWithoutProduct);

	/**
	 * The relation {@code suppliers}.
	 */
	public final OwnedToMany<Product, SupplierProduct, SupplierProductCreate.NeedsSupplier<SupplierProductCreate.Ready>> suppliers =
			ownedToMany("suppliers", () -> Models.SUPPLIER_PRODUCT, SupplierProductCreate::startWithoutProduct);

	/**
	 * This product takes the place of one that is no longer made.
	 */
	public final OptionalToOne<Product, Product, ProductCreate.NeedsSku<ProductCreate.NeedsTitle<ProductCreate.NeedsSeller<ProductCreate.Ready>>>> replaces = optionalToOne("replaces",
			key("replacesId", "id"), () -> Models.PRODUCT, ProductCreate::startWithoutReplacedBy);

	/**
	 * The column {@code replacesId}.
	 */
	public final NullableIntField<Product, UniqueWhere<Product>> replacesId =
			new NullableIntField<>(unique("replacesId", ScalarTypes.INT).foreignKey("replaces", "id"));

	/**
	 * The relation {@code replacedBy}.
	 */
	public final OptionalToOne<Product, Product, ProductCreate.NeedsSku<ProductCreate.NeedsTitle<ProductCreate.NeedsSeller<ProductCreate.Ready>>>> replacedBy =
			optionalToOne("replacedBy", () -> Models.PRODUCT, ProductCreate::startWithoutReplaces);

	/**
	 * The column {@code createdAt}.
	 */
	public final ComparableField<Product, Instant, Where<Product>> createdAt =
			new ComparableField<>(column("createdAt", ScalarTypes.DATE_TIME));

	/**
	 * The column {@code updatedAt}.
	 */
	public final ComparableField<Product, Instant, Where<Product>> updatedAt =
			new ComparableField<>(column("updatedAt", ScalarTypes.DATE_TIME));

	ProductFields() {
		super("Product", Product.class, List.of("id", "sku", "title", "description", "status", "weight", "rating",
				"attributes", "keywords", "gtin", "sellerId", "brandName", "brandCountry", "classCode", "replacesId",
				"createdAt", "updatedAt"), Product::read, "id");
	}

	@java.lang.Override
	public List<Field<Product>> columns() {
		return List.of(this.id, this.sku, this.title, this.description, this.status, this.weight, this.rating,
				this.attributes, this.keywords, this.gtin, this.sellerId, this.brandName, this.brandCountry,
				this.classCode, this.replacesId, this.createdAt, this.updatedAt);
	}

	@java.lang.Override
	public List<Relation<Product>> relations() {
		return List.of(this.seller, this.brand, this.class_, this.categories, this.variants, this.media, this.reviews,
				this.translations, this.collections, this.fields, this.suppliers, this.replaces, this.replacedBy);
	}

	@java.lang.Override
	public List<Field<Product>> key() {
		return List.of(this.id);
	}

	@java.lang.Override
	public String accessor(String name) {
		return switch (name) {
			case "class" -> "class_";
			default -> name;
		};
	}

	/**
	 * Names a row by {@code sellerId} and {@code title}.
	 * @param sellerId the value of {@code sellerId}
	 * @param title the value of {@code title}
	 * @return the filter
	 */
	public UniqueWhere<Product> sellerIdTitle(int sellerId, String title) {
		return UniqueWhere.compound("sellerId_title", part(this.sellerId, sellerId), part(this.title, title));
	}

}
