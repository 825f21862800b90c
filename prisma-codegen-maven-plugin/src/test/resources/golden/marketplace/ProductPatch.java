// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.time.Instant;
import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.input.PatchDeserializer;
import io.github.prismaspring.client.input.PatchReader;
import io.github.prismaspring.client.input.PatchValues;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.Patch;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A change to a {@link Product} as a client of the application describes it: each column
 * is absent, null or a value. Jackson reads it from a JSON merge patch
 * (RFC 7396). The id, what the
 * database or Prisma set themselves and what is marked {@code @java.readOnly} cannot be
 * changed by it. Immutable.
 */
@Generated("prisma-codegen-maven-plugin")
@JsonDeserialize(using = ProductPatch.Reader.class)
public final class ProductPatch implements Patch<Product>, JacksonSerializable {

	private static final ProductPatch EMPTY = new ProductPatch(PatchValues.none());

	private final PatchValues<Product> patchValues;

	@Size(max = 32)
	private final @Nullable String sku;

	private final @Nullable String title;

	private final @Nullable String description;

	private final @Nullable ProductStatus status;

	private final @Nullable Double weight;

	private final @Nullable Double rating;

	private final @Nullable JsonNode attributes;

	private final @Nullable List<@NotNull String> keywords;

	private final @Nullable Long gtin;

	private final @Nullable Integer sellerId;

	private final @Nullable String brandName;

	@Size(max = 2)
	private final @Nullable String brandCountry;

	@Size(max = 4)
	private final @Nullable String classCode;

	private final @Nullable Integer replacesId;

	private final @Nullable Instant createdAt;

	private ProductPatch(PatchValues<Product> patchValues) {
		this.patchValues = patchValues;
		this.sku = patchValues.get(Models.PRODUCT.sku);
		this.title = patchValues.get(Models.PRODUCT.title);
		this.description = patchValues.get(Models.PRODUCT.description);
		this.status = patchValues.get(Models.PRODUCT.status);
		this.weight = patchValues.get(Models.PRODUCT.weight);
		this.rating = patchValues.get(Models.PRODUCT.rating);
		this.attributes = patchValues.get(Models.PRODUCT.attributes);
		this.keywords = patchValues.get(Models.PRODUCT.keywords);
		this.gtin = patchValues.get(Models.PRODUCT.gtin);
		this.sellerId = patchValues.get(Models.PRODUCT.sellerId);
		this.brandName = patchValues.get(Models.PRODUCT.brandName);
		this.brandCountry = patchValues.get(Models.PRODUCT.brandCountry);
		this.classCode = patchValues.get(Models.PRODUCT.classCode);
		this.replacesId = patchValues.get(Models.PRODUCT.replacesId);
		this.createdAt = patchValues.get(Models.PRODUCT.createdAt);
	}

	/**
	 * Returns the patch that changes nothing.
	 * @return the patch in which every column is absent
	 */
	public static ProductPatch empty() {
		return EMPTY;
	}

	/**
	 * Stock keeping unit, as printed on the label: `KIT-001`.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String sku() {
		return this.sku;
	}

	/**
	 * Stock keeping unit, as printed on the label: `KIT-001`.
	 * @param sku the value
	 * @return the patch with this value
	 */
	public ProductPatch sku(String sku) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.sku.set(sku), sku));
	}

	/**
	 * Title in the language of the seller; **never** empty.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String title() {
		return this.title;
	}

	/**
	 * Title in the language of the seller; **never** empty.
	 * @param title the value
	 * @return the patch with this value
	 */
	public ProductPatch title(String title) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.title.set(title), title));
	}

	/**
	 * Returns what {@code description} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String description() {
		return this.description;
	}

	/**
	 * Sets {@code description}.
	 * @param description the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public ProductPatch description(@Nullable String description) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.description.set(description), description));
	}

	/**
	 * Returns what {@code status} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable ProductStatus status() {
		return this.status;
	}

	/**
	 * Sets {@code status}.
	 * @param status the value
	 * @return the patch with this value
	 */
	public ProductPatch status(ProductStatus status) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.status.set(status), status));
	}

	/**
	 * Kilograms.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Double weight() {
		return this.weight;
	}

	/**
	 * Kilograms.
	 * @param weight the value
	 * @return the patch with this value
	 */
	public ProductPatch weight(double weight) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.weight.set(weight), weight));
	}

	/**
	 * Average of all reviews, 1 to 5.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Double rating() {
		return this.rating;
	}

	/**
	 * Average of all reviews, 1 to 5.
	 * @param rating the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public ProductPatch rating(@Nullable Double rating) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.rating.set(rating), rating));
	}

	/**
	 * Returns what {@code attributes} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable JsonNode attributes() {
		return this.patchValues.get(Models.PRODUCT.attributes);
	}

	/**
	 * Sets {@code attributes}.
	 * @param attributes the value
	 * @return the patch with this value
	 */
	public ProductPatch attributes(JsonNode attributes) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.attributes.set(attributes), attributes));
	}

	/**
	 * Returns what {@code keywords} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable List<String> keywords() {
		return this.keywords;
	}

	/**
	 * Sets {@code keywords}.
	 * @param keywords the value
	 * @return the patch with this value
	 */
	public ProductPatch keywords(List<String> keywords) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.keywords.set(keywords), keywords));
	}

	/**
	 * Returns what {@code gtin} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Long gtin() {
		return this.gtin;
	}

	/**
	 * Sets {@code gtin}.
	 * @param gtin the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public ProductPatch gtin(@Nullable Long gtin) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.gtin.set(gtin), gtin));
	}

	/**
	 * Returns what {@code sellerId} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Integer sellerId() {
		return this.sellerId;
	}

	/**
	 * Sets {@code sellerId}.
	 * @param sellerId the value
	 * @return the patch with this value
	 */
	public ProductPatch sellerId(int sellerId) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.sellerId.set(sellerId), sellerId));
	}

	/**
	 * Returns what {@code brandName} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String brandName() {
		return this.brandName;
	}

	/**
	 * Sets {@code brandName}.
	 * @param brandName the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public ProductPatch brandName(@Nullable String brandName) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.brandName.set(brandName), brandName));
	}

	/**
	 * Returns what {@code brandCountry} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String brandCountry() {
		return this.brandCountry;
	}

	/**
	 * Sets {@code brandCountry}.
	 * @param brandCountry the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public ProductPatch brandCountry(@Nullable String brandCountry) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.brandCountry.set(brandCountry), brandCountry));
	}

	/**
	 * Returns what {@code classCode} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String classCode() {
		return this.classCode;
	}

	/**
	 * Sets {@code classCode}.
	 * @param classCode the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public ProductPatch classCode(@Nullable String classCode) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.classCode.set(classCode), classCode));
	}

	/**
	 * Returns what {@code replacesId} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Integer replacesId() {
		return this.replacesId;
	}

	/**
	 * Sets {@code replacesId}.
	 * @param replacesId the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public ProductPatch replacesId(@Nullable Integer replacesId) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.replacesId.set(replacesId), replacesId));
	}

	/**
	 * Returns what {@code createdAt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Instant createdAt() {
		return this.createdAt;
	}

	/**
	 * Sets {@code createdAt}.
	 * @param createdAt the value
	 * @return the patch with this value
	 */
	public ProductPatch createdAt(Instant createdAt) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.createdAt.set(createdAt), createdAt));
	}

	/**
	 * Returns whether a column is not absent.
	 * @param field the column
	 * @return whether it is set to a value or to null
	 */
	public boolean contains(Field<Product> field) {
		return this.patchValues.contains(field);
	}

	@java.lang.Override
	public List<ColumnAssign<Product>> toAssigns() {
		return this.patchValues.toAssigns();
	}

	@java.lang.Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		this.patchValues.serialize(generator, context);
	}

	@java.lang.Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@java.lang.Override
	public boolean equals(java.lang.@Nullable Object other) {
		return other instanceof ProductPatch that && this.patchValues.equals(that.patchValues);
	}

	@java.lang.Override
	public int hashCode() {
		return this.patchValues.hashCode();
	}

	@java.lang.Override
	public String toString() {
		return "ProductPatch" + this.patchValues;
	}

	static final class Reader extends PatchDeserializer<ProductPatch> {

		Reader() {
			super(EMPTY, List.of("sku", "title", "description", "status", "weight", "rating", "attributes", "keywords",
					"gtin", "sellerId", "brandName", "brandCountry", "classCode", "replacesId", "createdAt"));
		}

		@java.lang.Override
		protected ProductPatch read(ProductPatch patch, String field, PatchReader in) {
			return switch (field) {
				case "sku" -> patch.sku(in.required(String.class));
				case "title" -> patch.title(in.required(String.class));
				case "description" -> patch.description(in.optional(String.class));
				case "status" -> patch.status(in.required(ProductStatus.class));
				case "weight" -> patch.weight(in.required(Double.class));
				case "rating" -> patch.rating(in.optional(Double.class));
				case "attributes" -> patch.attributes(in.required(JsonNode.class));
				case "keywords" -> patch.keywords(in.list(String.class));
				case "gtin" -> patch.gtin(in.optional(Long.class));
				case "sellerId" -> patch.sellerId(in.required(Integer.class));
				case "brandName" -> patch.brandName(in.optional(String.class));
				case "brandCountry" -> patch.brandCountry(in.optional(String.class));
				case "classCode" -> patch.classCode(in.optional(String.class));
				case "replacesId" -> patch.replacesId(in.optional(Integer.class));
				case "createdAt" -> patch.createdAt(in.required(Instant.class));
				default -> throw new IllegalArgumentException(field);
			};
		}

	}

}
