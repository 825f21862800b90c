// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.DecimalField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.JsonField;
import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.field.OwnedToMany;
import io.github.prismaspring.client.field.ScalarField;
import io.github.prismaspring.client.field.TextField;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import tools.jackson.databind.JsonNode;

/**
 * The fields of {@link Product}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ProductFields extends ModelFields<Product> {

	/**
	 * The column {@code id}.
	 */
	public final IntField<Product, UniqueWhere<Product>> id = new IntField<>(unique("id", ScalarTypes.INT).unchecked());

	/**
	 * Stock keeping unit, as printed on the label: `KIT-001`.
	 */
	public final TextField<Product, UniqueWhere<Product>> sku = new TextField<>(unique("sku", ScalarTypes.STRING));

	/**
	 * The column {@code name}.
	 */
	public final TextField<Product, Where<Product>> name = new TextField<>(column("name", ScalarTypes.STRING));

	/**
	 * The column {@code category}.
	 */
	public final ScalarField<Product, Category, Where<Product>> category =
			new ScalarField<>(column("category", Category.scalarType()));

	/**
	 * Price of one piece today. An order line keeps the price of the day it was placed.
	 */
	public final DecimalField<Product, Where<Product>> price = new DecimalField<>(column("price", ScalarTypes.DECIMAL));

	/**
	 * What differs from product to product: material, colour, measures.
	 */
	public final JsonField<Product, JsonNode> attributes = new JsonField<>(column("attributes", ScalarTypes.JSON));

	/**
	 * The column {@code status}.
	 */
	public final ScalarField<Product, ProductStatus, Where<Product>> status =
			new ScalarField<>(column("status", ProductStatus.scalarType()));

	/**
	 * Pieces in the warehouse. Each order lowers it; what can be pre-ordered is not there yet.
	 */
	public final IntField<Product, Where<Product>> stock = new IntField<>(column("stock", ScalarTypes.INT));

	/**
	 * Name, category and attributes in lower case: what the search looks into, on every database alike.
	 */
	public final TextField<Product, Where<Product>> searchText =
			new TextField<>(column("searchText", ScalarTypes.STRING));

	/**
	 * The relation {@code orderLines}.
	 */
	public final OwnedToMany<Product, OrderLine, OrderLineCreate.NeedsOrder<OrderLineCreate.NeedsQuantity<OrderLineCreate.NeedsUnitPrice<OrderLineCreate.Ready>>>> orderLines =
			ownedToMany("orderLines", () -> Models.ORDER_LINE, OrderLineCreate::startWithoutProduct);

	ProductFields() {
		super("Product", Product.class, List.of("id", "sku", "name", "category", "price", "attributes", "status",
				"stock", "searchText"), Product::read, "id");
	}

	@Override
	public List<Field<Product>> columns() {
		return List.of(this.id, this.sku, this.name, this.category, this.price, this.attributes, this.status,
				this.stock, this.searchText);
	}

	@Override
	public List<Relation<Product>> relations() {
		return List.of(this.orderLines);
	}

	@Override
	public List<Field<Product>> key() {
		return List.of(this.id);
	}

}
