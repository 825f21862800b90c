// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.math.BigDecimal;
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
 * Something the shop sells.
 */
@Generated("prisma-codegen-maven-plugin")
public final class Product implements JacksonSerializable {

	private final int id;

	private final String sku;

	private final String name;

	private final Category category;

	private final BigDecimal price;

	private final JsonNode attributes;

	private final ProductStatus status;

	private final int stock;

	private final String searchText;

	private final @Nullable Loaded<List<OrderLine>> orderLines;

	private Product(Row row) {
		this.id = Columns.require(row.id, "Product.id");
		this.sku = Columns.require(row.sku, "Product.sku");
		this.name = Columns.require(row.name, "Product.name");
		this.category = Columns.require(row.category, "Product.category");
		this.price = Columns.require(row.price, "Product.price");
		this.attributes = Columns.require(row.attributes, "Product.attributes");
		this.status = Columns.require(row.status, "Product.status");
		this.stock = Columns.require(row.stock, "Product.stock");
		this.searchText = Columns.require(row.searchText, "Product.searchText");
		this.orderLines = row.orderLines;
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
				case "name" -> {
					row.name = in.string();
				}
				case "category" -> {
					row.category = Category.scalarType().read(in);
				}
				case "price" -> {
					row.price = in.decimal();
				}
				case "attributes" -> {
					row.attributes = in.json();
				}
				case "status" -> {
					row.status = ProductStatus.scalarType().read(in);
				}
				case "stock" -> {
					row.stock = in.int32();
				}
				case "searchText" -> {
					row.searchText = in.string();
				}
				case "orderLines" -> {
					row.orderLines = Loaded.many(in, OrderLine::read);
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
	 * Returns the value of {@code name}.
	 * @return the value of {@code name}
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Returns the value of {@code category}.
	 * @return the value of {@code category}
	 */
	public Category category() {
		return this.category;
	}

	/**
	 * Price of one piece today. An order line keeps the price of the day it was placed.
	 * @return the value of {@code price}
	 */
	public BigDecimal price() {
		return this.price;
	}

	/**
	 * What differs from product to product: material, colour, measures.
	 * @return the value of {@code attributes}
	 */
	public JsonNode attributes() {
		return this.attributes.deepCopy();
	}

	/**
	 * Returns the value of {@code status}.
	 * @return the value of {@code status}
	 */
	public ProductStatus status() {
		return this.status;
	}

	/**
	 * Pieces in the warehouse. Each order lowers it; what can be pre-ordered is not there yet.
	 * @return the value of {@code stock}
	 */
	public int stock() {
		return this.stock;
	}

	/**
	 * Name, category and attributes in lower case: what the search looks into, on every database alike.
	 * @return the value of {@code searchText}
	 */
	public String searchText() {
		return this.searchText;
	}

	/**
	 * Returns the relation {@code orderLines}, which must have been included.
	 * @return the related rows
	 */
	public List<OrderLine> orderLines() {
		return Loaded.require(this.orderLines, "Product", "orderLines");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<Product> relation) {
		return switch (relation.name()) {
			case "orderLines" -> this.orderLines != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("id", this.id);
		json.column("sku", this.sku);
		json.column("name", this.name);
		json.column("category", this.category);
		json.column("price", this.price);
		json.column("attributes", this.attributes);
		json.column("status", this.status);
		json.column("stock", this.stock);
		json.column("searchText", this.searchText);
		json.relation("orderLines", this.orderLines);
		json.end();
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Product that && this.id == that.id && this.sku.equals(that.sku)
				&& this.name.equals(that.name) && this.category == that.category && this.price.equals(that.price)
				&& this.attributes.equals(that.attributes) && this.status == that.status && this.stock == that.stock
				&& this.searchText.equals(that.searchText);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id, this.sku, this.name, this.category, this.price, this.attributes, this.status,
				this.stock, this.searchText);
	}

	@Override
	public String toString() {
		return "Product[id=" + this.id + ", sku=" + this.sku + ", name=" + this.name + ", category=" + this.category
				+ ", price=" + this.price + ", attributes=" + this.attributes + ", status=" + this.status + ", stock="
				+ this.stock + ", searchText=" + this.searchText + "]";
	}

	private static final class Row {

		private @Nullable Integer id;

		private @Nullable String sku;

		private @Nullable String name;

		private @Nullable Category category;

		private @Nullable BigDecimal price;

		private @Nullable JsonNode attributes;

		private @Nullable ProductStatus status;

		private @Nullable Integer stock;

		private @Nullable String searchText;

		private @Nullable Loaded<List<OrderLine>> orderLines;

	}

}
