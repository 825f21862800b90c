// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.util.List;
import java.util.Set;

import javax.annotation.processing.Generated;

import io.github.prismaspring.PrismaClient;
import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionSettings;

/**
 * The blocking Prisma client.
 */
@Generated("prisma-codegen-maven-plugin")
public final class Prisma extends PrismaClient {

	/**
	 * The schema that the client was generated from.
	 */
	public static final PrismaSchema SCHEMA = new PrismaSchema("27c9be4aa51b9b5dba6ee16a9234f3f47d7dba1dea8b720c1e55b4ba3260810b",
			"sqlite", Set.of("sqlite", "postgresql"),
			List.of("META-INF/prisma/io.github.prismaspring.demo.db/schema.prisma"));

	/**
	 * The models of the schema.
	 */
	public static final PrismaModels MODELS = PrismaModels.of(Models.CUSTOMER.modelType(), Models.PRODUCT.modelType(),
			Models.ORDER.modelType(), Models.ORDER_LINE.modelType());

	private final CustomerDelegate customer;

	private final ProductDelegate product;

	private final OrderDelegate order;

	private final OrderLineDelegate orderLine;

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 */
	public Prisma(PrismaEngine engine) {
		this(engine, PrismaTransactionSettings.defaults());
	}

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 * @param settings how transactions are if nothing else is said
	 */
	public Prisma(PrismaEngine engine, PrismaTransactionSettings settings) {
		super(engine, settings);
		this.customer = CustomerDelegate.of(engine());
		this.product = ProductDelegate.of(engine());
		this.order = OrderDelegate.of(engine());
		this.orderLine = OrderLineDelegate.of(engine());
	}

	/**
	 * Returns the queries of {@link Customer}.
	 * @return the delegate
	 */
	public CustomerDelegate customer() {
		return this.customer;
	}

	/**
	 * Returns the queries of {@link Product}.
	 * @return the delegate
	 */
	public ProductDelegate product() {
		return this.product;
	}

	/**
	 * Returns the queries of {@link Order}.
	 * @return the delegate
	 */
	public OrderDelegate order() {
		return this.order;
	}

	/**
	 * Returns the queries of {@link OrderLine}.
	 * @return the delegate
	 */
	public OrderLineDelegate orderLine() {
		return this.orderLine;
	}

}
