// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.model.Columns;
import io.github.prismaspring.client.model.Loaded;
import io.github.prismaspring.client.model.ModelJson;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.engine.JsonProtocolReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Something that is sold.
 */
@Generated("prisma-codegen-maven-plugin")
public final class Product implements JacksonSerializable {

	private final int id;

	private final String sku;

	private final String title;

	private final @Nullable String description;

	private final ProductStatus status;

	private final double weight;

	private final @Nullable Double rating;

	private final JsonNode attributes;

	private final List<String> keywords;

	private final @Nullable Long gtin;

	private final int sellerId;

	private final @Nullable String brandName;

	private final @Nullable String brandCountry;

	private final @Nullable String classCode;

	private final @Nullable Integer replacesId;

	private final Instant createdAt;

	private final Instant updatedAt;

	private final @Nullable Loaded<Organization> seller;

	private final @Nullable Loaded<@Nullable Brand> brand;

	private final @Nullable Loaded<@Nullable Class> class_;

	private final @Nullable Loaded<List<Category>> categories;

	private final @Nullable Loaded<List<Variant>> variants;

	private final @Nullable Loaded<List<Media>> media;

	private final @Nullable Loaded<List<Review>> reviews;

	private final @Nullable Loaded<List<Translation>> translations;

	private final @Nullable Loaded<List<Collection>> collections;

	private final @Nullable Loaded<@Nullable ProductFields_> fields;

	private final @Nullable Loaded<List<SupplierProduct>> suppliers;

	private final @Nullable Loaded<@Nullable Product> replaces;

	private final @Nullable Loaded<@Nullable Product> replacedBy;

	private Product(Row row) {
		this.id = Columns.require(row.id, "Product.id");
		this.sku = Columns.require(row.sku, "Product.sku");
		this.title = Columns.require(row.title, "Product.title");
		this.description = row.description;
		this.status = Columns.require(row.status, "Product.status");
		this.weight = Columns.require(row.weight, "Product.weight");
		this.rating = row.rating;
		this.attributes = Columns.require(row.attributes, "Product.attributes");
		this.keywords = Columns.require(row.keywords, "Product.keywords");
		this.gtin = row.gtin;
		this.sellerId = Columns.require(row.sellerId, "Product.sellerId");
		this.brandName = row.brandName;
		this.brandCountry = row.brandCountry;
		this.classCode = row.classCode;
		this.replacesId = row.replacesId;
		this.createdAt = Columns.require(row.createdAt, "Product.createdAt");
		this.updatedAt = Columns.require(row.updatedAt, "Product.updatedAt");
		this.seller = row.seller;
		this.brand = row.brand;
		this.class_ = row.class_;
		this.categories = row.categories;
		this.variants = row.variants;
		this.media = row.media;
		this.reviews = row.reviews;
		this.translations = row.translations;
		this.collections = row.collections;
		this.fields = row.fields;
		this.suppliers = row.suppliers;
		this.replaces = row.replaces;
		this.replacedBy = row.replacedBy;
	}

	static Product read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "id" -> {
					row.id = in.int32();
				}
				case "sku" -> {
					row.sku = in.string();
				}
				case "title" -> {
					row.title = in.string();
				}
				case "description" -> {
					row.description = (in.isNull()) ? null : in.string();
				}
				case "status" -> {
					row.status = ProductStatus.scalarType().read(in);
				}
				case "weight" -> {
					row.weight = in.float64();
				}
				case "rating" -> {
					row.rating = (in.isNull()) ? null : in.float64();
				}
				case "attributes" -> {
					row.attributes = in.json();
				}
				case "keywords" -> {
					row.keywords = Columns.list(in, JsonProtocolReader::string);
				}
				case "gtin" -> {
					row.gtin = (in.isNull()) ? null : in.bigInt();
				}
				case "sellerId" -> {
					row.sellerId = in.int32();
				}
				case "brandName" -> {
					row.brandName = (in.isNull()) ? null : in.string();
				}
				case "brandCountry" -> {
					row.brandCountry = (in.isNull()) ? null : in.string();
				}
				case "classCode" -> {
					row.classCode = (in.isNull()) ? null : in.string();
				}
				case "replacesId" -> {
					row.replacesId = (in.isNull()) ? null : in.int32();
				}
				case "createdAt" -> {
					row.createdAt = in.dateTime();
				}
				case "updatedAt" -> {
					row.updatedAt = in.dateTime();
				}
				case "seller" -> {
					row.seller = Loaded.one(in, Organization::read);
				}
				case "brand" -> {
					row.brand = Loaded.optional(in, Brand::read);
				}
				case "class" -> {
					row.class_ = Loaded.optional(in, Class::read);
				}
				case "categories" -> {
					row.categories = Loaded.many(in, Category::read);
				}
				case "variants" -> {
					row.variants = Loaded.many(in, Variant::read);
				}
				case "media" -> {
					row.media = Loaded.many(in, Media::read);
				}
				case "reviews" -> {
					row.reviews = Loaded.many(in, Review::read);
				}
				case "translations" -> {
					row.translations = Loaded.many(in, Translation::read);
				}
				case "collections" -> {
					row.collections = Loaded.many(in, Collection::read);
				}
				case "fields" -> {
					row.fields = Loaded.optional(in, ProductFields_::read);
				}
				case "suppliers" -> {
					row.suppliers = Loaded.many(in, SupplierProduct::read);
				}
				case "replaces" -> {
					row.replaces = Loaded.optional(in, Product::read);
				}
				case "replacedBy" -> {
					row.replacedBy = Loaded.optional(in, Product::read);
				}
				default -> in.skip();
			}
		}
		return new Product(row);
	}

	/**
	 * Returns the value of {@code id}.
	 * @return the value of {@code id}
	 */
	public int id() {
		return this.id;
	}

	/**
	 * Stock keeping unit, as printed on the label: `KIT-001`.
	 * @return the value of {@code sku}
	 */
	public String sku() {
		return this.sku;
	}

	/**
	 * Title in the language of the seller; **never** empty.
	 * @return the value of {@code title}
	 */
	public String title() {
		return this.title;
	}

	/**
	 * Returns the value of {@code description}.
	 * @return the value of {@code description}, or {@code null}
	 */
	public @Nullable String description() {
		return this.description;
	}

	/**
	 * Returns the value of {@code status}.
	 * @return the value of {@code status}
	 */
	public ProductStatus status() {
		return this.status;
	}

	/**
	 * Kilograms.
	 * @return the value of {@code weight}
	 */
	public double weight() {
		return this.weight;
	}

	/**
	 * Average of all reviews, 1 to 5.
	 * @return the value of {@code rating}, or {@code null}
	 */
	public @Nullable Double rating() {
		return this.rating;
	}

	/**
	 * Returns the value of {@code attributes}.
	 * @return the value of {@code attributes}
	 */
	public JsonNode attributes() {
		return this.attributes.deepCopy();
	}

	/**
	 * Returns the value of {@code keywords}.
	 * @return the value of {@code keywords}
	 */
	public List<String> keywords() {
		return this.keywords;
	}

	/**
	 * Returns the value of {@code gtin}.
	 * @return the value of {@code gtin}, or {@code null}
	 */
	public @Nullable Long gtin() {
		return this.gtin;
	}

	/**
	 * Returns the value of {@code sellerId}.
	 * @return the value of {@code sellerId}
	 */
	public int sellerId() {
		return this.sellerId;
	}

	/**
	 * Returns the value of {@code brandName}.
	 * @return the value of {@code brandName}, or {@code null}
	 */
	public @Nullable String brandName() {
		return this.brandName;
	}

	/**
	 * Returns the value of {@code brandCountry}.
	 * @return the value of {@code brandCountry}, or {@code null}
	 */
	public @Nullable String brandCountry() {
		return this.brandCountry;
	}

	/**
	 * Returns the value of {@code classCode}.
	 * @return the value of {@code classCode}, or {@code null}
	 */
	public @Nullable String classCode() {
		return this.classCode;
	}

	/**
	 * Returns the value of {@code replacesId}.
	 * @return the value of {@code replacesId}, or {@code null}
	 */
	public @Nullable Integer replacesId() {
		return this.replacesId;
	}

	/**
	 * Returns the value of {@code createdAt}.
	 * @return the value of {@code createdAt}
	 */
	public Instant createdAt() {
		return this.createdAt;
	}

	/**
	 * Returns the value of {@code updatedAt}.
	 * @return the value of {@code updatedAt}
	 */
	public Instant updatedAt() {
		return this.updatedAt;
	}

	/**
	 * Returns the relation {@code seller}, which must have been included.
	 * @return the related row
	 */
	public Organization seller() {
		return Loaded.require(this.seller, "Product", "seller");
	}

	/**
	 * Returns the relation {@code brand}, which must have been included.
	 * @return the related row, or {@code null} if there is none
	 */
	public @Nullable Brand brand() {
		return Loaded.require(this.brand, "Product", "brand");
	}

	/**
	 * Returns the relation {@code class}, which must have been included.
	 * @return the related row, or {@code null} if there is none
	 */
	public @Nullable Class class_() {
		return Loaded.require(this.class_, "Product", "class");
	}

	/**
	 * Returns the relation {@code categories}, which must have been included.
	 * @return the related rows
	 */
	public List<Category> categories() {
		return Loaded.require(this.categories, "Product", "categories");
	}

	/**
	 * Returns the relation {@code variants}, which must have been included.
	 * @return the related rows
	 */
	public List<Variant> variants() {
		return Loaded.require(this.variants, "Product", "variants");
	}

	/**
	 * Returns the relation {@code media}, which must have been included.
	 * @return the related rows
	 */
	public List<Media> media() {
		return Loaded.require(this.media, "Product", "media");
	}

	/**
	 * Returns the relation {@code reviews}, which must have been included.
	 * @return the related rows
	 */
	public List<Review> reviews() {
		return Loaded.require(this.reviews, "Product", "reviews");
	}

	/**
	 * Returns the relation {@code translations}, which must have been included.
	 * @return the related rows
	 */
	public List<Translation> translations() {
		return Loaded.require(this.translations, "Product", "translations");
	}

	/**
	 * Returns the relation {@code collections}, which must have been included.
	 * @return the related rows
	 */
	public List<Collection> collections() {
		return Loaded.require(this.collections, "Product", "collections");
	}

	/**
	 * Returns the relation {@code fields}, which must have been included.
	 * @return the related row, or {@code null} if there is none
	 */
	public @Nullable ProductFields_ fields() {
		return Loaded.require(this.fields, "Product", "fields");
	}

	/**
	 * Returns the relation {@code suppliers}, which must have been included.
	 * @return the related rows
	 */
	public List<SupplierProduct> suppliers() {
		return Loaded.require(this.suppliers, "Product", "suppliers");
	}

	/**
	 * This product takes the place of one that is no longer made.
	 * @return the related row, or {@code null} if there is none
	 */
	public @Nullable Product replaces() {
		return Loaded.require(this.replaces, "Product", "replaces");
	}

	/**
	 * Returns the relation {@code replacedBy}, which must have been included.
	 * @return the related row, or {@code null} if there is none
	 */
	public @Nullable Product replacedBy() {
		return Loaded.require(this.replacedBy, "Product", "replacedBy");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<Product> relation) {
		return switch (relation.name()) {
			case "seller" -> this.seller != null;
			case "brand" -> this.brand != null;
			case "class" -> this.class_ != null;
			case "categories" -> this.categories != null;
			case "variants" -> this.variants != null;
			case "media" -> this.media != null;
			case "reviews" -> this.reviews != null;
			case "translations" -> this.translations != null;
			case "collections" -> this.collections != null;
			case "fields" -> this.fields != null;
			case "suppliers" -> this.suppliers != null;
			case "replaces" -> this.replaces != null;
			case "replacedBy" -> this.replacedBy != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@java.lang.Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("id", this.id);
		json.column("sku", this.sku);
		json.column("title", this.title);
		json.column("description", this.description);
		json.column("status", this.status);
		json.column("weight", this.weight);
		json.column("rating", this.rating);
		json.column("attributes", this.attributes);
		json.column("keywords", this.keywords);
		json.column("gtin", this.gtin);
		json.column("sellerId", this.sellerId);
		json.column("brandName", this.brandName);
		json.column("brandCountry", this.brandCountry);
		json.column("classCode", this.classCode);
		json.column("replacesId", this.replacesId);
		json.column("createdAt", this.createdAt);
		json.column("updatedAt", this.updatedAt);
		json.relation("seller", this.seller);
		json.relation("brand", this.brand);
		json.relation("class", this.class_);
		json.relation("categories", this.categories);
		json.relation("variants", this.variants);
		json.relation("media", this.media);
		json.relation("reviews", this.reviews);
		json.relation("translations", this.translations);
		json.relation("collections", this.collections);
		json.relation("fields", this.fields);
		json.relation("suppliers", this.suppliers);
		json.relation("replaces", this.replaces);
		json.relation("replacedBy", this.replacedBy);
		json.end();
	}

	@java.lang.Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@java.lang.Override
	public boolean equals(java.lang.@Nullable Object other) {
		return other instanceof Product that && this.id == that.id && this.sku.equals(that.sku)
				&& this.title.equals(that.title) && Objects.equals(this.description, that.description)
				&& this.status == that.status && Double.compare(this.weight, that.weight) == 0
				&& Objects.equals(this.rating, that.rating) && this.attributes.equals(that.attributes)
				&& this.keywords.equals(that.keywords) && Objects.equals(this.gtin, that.gtin)
				&& this.sellerId == that.sellerId && Objects.equals(this.brandName, that.brandName)
				&& Objects.equals(this.brandCountry, that.brandCountry) && Objects.equals(this.classCode,
				that.classCode) && Objects.equals(this.replacesId, that.replacesId)
				&& this.createdAt.equals(that.createdAt) && this.updatedAt.equals(that.updatedAt);
	}

	@java.lang.Override
	public int hashCode() {
		return Objects.hash(this.id, this.sku, this.title, this.description, this.status, this.weight, this.rating,
				this.attributes, this.keywords, this.gtin, this.sellerId, this.brandName, this.brandCountry,
				this.classCode, this.replacesId, this.createdAt, this.updatedAt);
	}

	@java.lang.Override
	public String toString() {
		return "Product[id=" + this.id + ", sku=" + this.sku + ", title=" + this.title + ", description="
				+ this.description + ", status=" + this.status + ", weight=" + this.weight + ", rating=" + this.rating
				+ ", attributes=" + this.attributes + ", keywords=" + this.keywords + ", gtin=" + this.gtin
				+ ", sellerId=" + this.sellerId + ", brandName=" + this.brandName + ", brandCountry="
				+ this.brandCountry + ", classCode=" + this.classCode + ", replacesId=" + this.replacesId
				+ ", createdAt=" + this.createdAt + ", updatedAt=" + this.updatedAt + "]";
	}

	private static final class Row {

		private @Nullable Integer id;

		private @Nullable String sku;

		private @Nullable String title;

		private @Nullable String description;

		private @Nullable ProductStatus status;

		private @Nullable Double weight;

		private @Nullable Double rating;

		private @Nullable JsonNode attributes;

		private @Nullable List<String> keywords;

		private @Nullable Long gtin;

		private @Nullable Integer sellerId;

		private @Nullable String brandName;

		private @Nullable String brandCountry;

		private @Nullable String classCode;

		private @Nullable Integer replacesId;

		private @Nullable Instant createdAt;

		private @Nullable Instant updatedAt;

		private @Nullable Loaded<Organization> seller;

		private @Nullable Loaded<@Nullable Brand> brand;

		private @Nullable Loaded<@Nullable Class> class_;

		private @Nullable Loaded<List<Category>> categories;

		private @Nullable Loaded<List<Variant>> variants;

		private @Nullable Loaded<List<Media>> media;

		private @Nullable Loaded<List<Review>> reviews;

		private @Nullable Loaded<List<Translation>> translations;

		private @Nullable Loaded<List<Collection>> collections;

		private @Nullable Loaded<@Nullable ProductFields_> fields;

		private @Nullable Loaded<List<SupplierProduct>> suppliers;

		private @Nullable Loaded<@Nullable Product> replaces;

		private @Nullable Loaded<@Nullable Product> replacedBy;

	}

}
