// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.time.Instant;
import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.ComparableField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.field.OwnedToMany;
import io.github.prismaspring.client.field.TextField;
import io.github.prismaspring.client.field.ToOne;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The fields of {@link Order}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class OrderFields extends ModelFields<Order> {

	/**
	 * Not a number that can be guessed: whoever knows it may see the order.
	 */
	public final TextField<Order, UniqueWhere<Order>> id = new TextField<>(unique("id", ScalarTypes.STRING));

	/**
	 * The column {@code placedAt}.
	 */
	public final ComparableField<Order, Instant, Where<Order>> placedAt =
			new ComparableField<>(column("placedAt", ScalarTypes.DATE_TIME));

	/**
	 * The relation {@code customer}.
	 */
	public final ToOne<Order, Customer, CustomerCreate.NeedsEmail<CustomerCreate.NeedsName<CustomerCreate.Ready>>> customer =
			toOne("customer", key("customerId", "id"), () -> Models.CUSTOMER, CustomerCreate::startWithoutOrders);

	/**
	 * The column {@code customerId}.
	 */
	public final IntField<Order, Where<Order>> customerId =
			new IntField<>(column("customerId", ScalarTypes.INT).foreignKey("customer", "id"));

	/**
	 * The relation {@code lines}.
	 */
	public final OwnedToMany<Order, OrderLine, OrderLineCreate.NeedsProduct<OrderLineCreate.NeedsQuantity<OrderLineCreate.NeedsUnitPrice<OrderLineCreate.Ready>>>> lines =
			ownedToMany("lines", () -> Models.ORDER_LINE, OrderLineCreate::startWithoutOrder);

	OrderFields() {
		super("Order", Order.class, List.of("id", "placedAt", "customerId"), Order::read, "id");
	}

	@Override
	public List<Field<Order>> columns() {
		return List.of(this.id, this.placedAt, this.customerId);
	}

	@Override
	public List<Relation<Order>> relations() {
		return List.of(this.customer, this.lines);
	}

	@Override
	public List<Field<Order>> key() {
		return List.of(this.id);
	}

}
