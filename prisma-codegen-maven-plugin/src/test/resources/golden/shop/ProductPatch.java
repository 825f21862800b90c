// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.math.BigDecimal;
import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.input.PatchDeserializer;
import io.github.prismaspring.client.input.PatchReader;
import io.github.prismaspring.client.input.PatchValues;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.Patch;
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

	private final @Nullable String sku;

	private final @Nullable String name;

	private final @Nullable Category category;

	private final @Nullable BigDecimal price;

	private final @Nullable JsonNode attributes;

	private final @Nullable ProductStatus status;

	private final @Nullable Integer stock;

	private final @Nullable String searchText;

	private ProductPatch(PatchValues<Product> patchValues) {
		this.patchValues = patchValues;
		this.sku = patchValues.get(Models.PRODUCT.sku);
		this.name = patchValues.get(Models.PRODUCT.name);
		this.category = patchValues.get(Models.PRODUCT.category);
		this.price = patchValues.get(Models.PRODUCT.price);
		this.attributes = patchValues.get(Models.PRODUCT.attributes);
		this.status = patchValues.get(Models.PRODUCT.status);
		this.stock = patchValues.get(Models.PRODUCT.stock);
		this.searchText = patchValues.get(Models.PRODUCT.searchText);
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
	 * Returns what {@code name} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String name() {
		return this.name;
	}

	/**
	 * Sets {@code name}.
	 * @param name the value
	 * @return the patch with this value
	 */
	public ProductPatch name(String name) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.name.set(name), name));
	}

	/**
	 * Returns what {@code category} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Category category() {
		return this.category;
	}

	/**
	 * Sets {@code category}.
	 * @param category the value
	 * @return the patch with this value
	 */
	public ProductPatch category(Category category) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.category.set(category), category));
	}

	/**
	 * Price of one piece today. An order line keeps the price of the day it was placed.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable BigDecimal price() {
		return this.price;
	}

	/**
	 * Price of one piece today. An order line keeps the price of the day it was placed.
	 * @param price the value
	 * @return the patch with this value
	 */
	public ProductPatch price(BigDecimal price) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.price.set(price), price));
	}

	/**
	 * What differs from product to product: material, colour, measures.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable JsonNode attributes() {
		return this.patchValues.get(Models.PRODUCT.attributes);
	}

	/**
	 * What differs from product to product: material, colour, measures.
	 * @param attributes the value
	 * @return the patch with this value
	 */
	public ProductPatch attributes(JsonNode attributes) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.attributes.set(attributes), attributes));
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
	 * Pieces in the warehouse. Each order lowers it; what can be pre-ordered is not there yet.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Integer stock() {
		return this.stock;
	}

	/**
	 * Pieces in the warehouse. Each order lowers it; what can be pre-ordered is not there yet.
	 * @param stock the value
	 * @return the patch with this value
	 */
	public ProductPatch stock(int stock) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.stock.set(stock), stock));
	}

	/**
	 * Name, category and attributes in lower case: what the search looks into, on every database alike.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String searchText() {
		return this.searchText;
	}

	/**
	 * Name, category and attributes in lower case: what the search looks into, on every database alike.
	 * @param searchText the value
	 * @return the patch with this value
	 */
	public ProductPatch searchText(String searchText) {
		return new ProductPatch(this.patchValues.with(Models.PRODUCT.searchText.set(searchText), searchText));
	}

	/**
	 * Returns whether a column is not absent.
	 * @param field the column
	 * @return whether it is set to a value or to null
	 */
	public boolean contains(Field<Product> field) {
		return this.patchValues.contains(field);
	}

	@Override
	public List<ColumnAssign<Product>> toAssigns() {
		return this.patchValues.toAssigns();
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		this.patchValues.serialize(generator, context);
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ProductPatch that && this.patchValues.equals(that.patchValues);
	}

	@Override
	public int hashCode() {
		return this.patchValues.hashCode();
	}

	@Override
	public String toString() {
		return "ProductPatch" + this.patchValues;
	}

	static final class Reader extends PatchDeserializer<ProductPatch> {

		Reader() {
			super(EMPTY, List.of("sku", "name", "category", "price", "attributes", "status", "stock", "searchText"));
		}

		@Override
		protected ProductPatch read(ProductPatch patch, String field, PatchReader in) {
			return switch (field) {
				case "sku" -> patch.sku(in.required(String.class));
				case "name" -> patch.name(in.required(String.class));
				case "category" -> patch.category(in.required(Category.class));
				case "price" -> patch.price(in.required(BigDecimal.class));
				case "attributes" -> patch.attributes(in.required(JsonNode.class));
				case "status" -> patch.status(in.required(ProductStatus.class));
				case "stock" -> patch.stock(in.required(Integer.class));
				case "searchText" -> patch.searchText(in.required(String.class));
				default -> throw new IllegalArgumentException(field);
			};
		}

	}

}
