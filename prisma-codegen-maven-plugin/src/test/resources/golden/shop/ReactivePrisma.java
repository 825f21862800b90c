// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import javax.annotation.processing.Generated;

import io.github.prismaspring.ReactivePrismaClient;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionSettings;

/**
 * The reactive Prisma client.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ReactivePrisma extends ReactivePrismaClient {

	private final ReactiveCustomerDelegate customer;

	private final ReactiveProductDelegate product;

	private final ReactiveOrderDelegate order;

	private final ReactiveOrderLineDelegate orderLine;

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 */
	public ReactivePrisma(PrismaEngine engine) {
		this(engine, PrismaTransactionSettings.defaults());
	}

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 * @param settings how transactions are if nothing else is said
	 */
	public ReactivePrisma(PrismaEngine engine, PrismaTransactionSettings settings) {
		super(engine, settings);
		this.customer = ReactiveCustomerDelegate.of(engine());
		this.product = ReactiveProductDelegate.of(engine());
		this.order = ReactiveOrderDelegate.of(engine());
		this.orderLine = ReactiveOrderLineDelegate.of(engine());
	}

	/**
	 * Returns the queries of {@link Customer}.
	 * @return the delegate
	 */
	public ReactiveCustomerDelegate customer() {
		return this.customer;
	}

	/**
	 * Returns the queries of {@link Product}.
	 * @return the delegate
	 */
	public ReactiveProductDelegate product() {
		return this.product;
	}

	/**
	 * Returns the queries of {@link Order}.
	 * @return the delegate
	 */
	public ReactiveOrderDelegate order() {
		return this.order;
	}

	/**
	 * Returns the queries of {@link OrderLine}.
	 * @return the delegate
	 */
	public ReactiveOrderLineDelegate orderLine() {
		return this.orderLine;
	}

}
