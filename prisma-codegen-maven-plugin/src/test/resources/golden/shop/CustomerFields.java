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
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The fields of {@link Customer}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class CustomerFields extends ModelFields<Customer> {

	/**
	 * The column {@code id}.
	 */
	public final IntField<Customer, UniqueWhere<Customer>> id =
			new IntField<>(unique("id", ScalarTypes.INT).unchecked());

	/**
	 * Lower case, unique: one customer per address.
	 */
	public final TextField<Customer, UniqueWhere<Customer>> email =
			new TextField<>(unique("email", ScalarTypes.STRING));

	/**
	 * The column {@code name}.
	 */
	public final TextField<Customer, Where<Customer>> name = new TextField<>(column("name", ScalarTypes.STRING));

	/**
	 * The column {@code createdAt}.
	 */
	public final ComparableField<Customer, Instant, Where<Customer>> createdAt =
			new ComparableField<>(column("createdAt", ScalarTypes.DATE_TIME));

	/**
	 * The relation {@code orders}.
	 */
	public final OwnedToMany<Customer, Order, OrderCreate.Ready> orders =
			ownedToMany("orders", () -> Models.ORDER, OrderCreate::startWithoutCustomer);

	CustomerFields() {
		super("Customer", Customer.class, List.of("id", "email", "name", "createdAt"), Customer::read, "id");
	}

	@Override
	public List<Field<Customer>> columns() {
		return List.of(this.id, this.email, this.name, this.createdAt);
	}

	@Override
	public List<Relation<Customer>> relations() {
		return List.of(this.orders);
	}

	@Override
	public List<Field<Customer>> key() {
		return List.of(this.id);
	}

}
