// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.DecimalField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.field.TextField;
import io.github.prismaspring.client.field.ToOne;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The fields of {@link OrderLine}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class OrderLineFields extends ModelFields<OrderLine> {

	/**
	 * The relation {@code order}.
	 */
	public final ToOne<OrderLine, Order, OrderCreate.NeedsCustomer<OrderCreate.Ready>> order =
			toOne("order", key("orderId", "id"), () -> Models.ORDER, OrderCreate::startWithoutLines);

	/**
	 * The column {@code orderId}.
	 */
	public final TextField<OrderLine, Where<OrderLine>> orderId =
			new TextField<>(column("orderId", ScalarTypes.STRING).foreignKey("order", "id"));

	/**
	 * The relation {@code product}.
	 */
	public final ToOne<OrderLine, Product, ProductCreate.NeedsSku<ProductCreate.NeedsName<ProductCreate.NeedsCategory<ProductCreate.NeedsPrice<ProductCreate.NeedsAttributes<ProductCreate.NeedsSearchText<ProductCreate.Ready>>>>>>> product =
			toOne("product", key("productId", "id"), () -> Models.PRODUCT, ProductCreate::startWithoutOrderLines);

	/**
	 * The column {@code productId}.
	 */
	public final IntField<OrderLine, Where<OrderLine>> productId =
			new IntField<>(column("productId", ScalarTypes.INT).foreignKey("product", "id"));

	/**
	 * The column {@code quantity}.
	 */
	public final IntField<OrderLine, Where<OrderLine>> quantity = new IntField<>(column("quantity", ScalarTypes.INT));

	/**
	 * Price of one piece when the order was placed.
	 */
	public final DecimalField<OrderLine, Where<OrderLine>> unitPrice =
			new DecimalField<>(column("unitPrice", ScalarTypes.DECIMAL));

	OrderLineFields() {
		super("OrderLine", OrderLine.class, List.of("orderId", "productId", "quantity", "unitPrice"), OrderLine::read,
				"orderId");
	}

	@Override
	public List<Field<OrderLine>> columns() {
		return List.of(this.orderId, this.productId, this.quantity, this.unitPrice);
	}

	@Override
	public List<Relation<OrderLine>> relations() {
		return List.of(this.order, this.product);
	}

	@Override
	public List<Field<OrderLine>> key() {
		return List.of(this.orderId, this.productId);
	}

	/**
	 * Names a row by {@code orderId} and {@code productId}.
	 * @param orderId the value of {@code orderId}
	 * @param productId the value of {@code productId}
	 * @return the filter
	 */
	public UniqueWhere<OrderLine> orderIdProductId(String orderId, int productId) {
		return UniqueWhere.compound("orderId_productId", part(this.orderId, orderId), part(this.productId, productId));
	}

}
