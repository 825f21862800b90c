// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import javax.annotation.processing.Generated;

import io.github.prismaspring.ReactivePrismaClient;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionSettings;

/**
 * The reactive Prisma client.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ReactivePrisma extends ReactivePrismaClient {

	private final ReactiveUserDelegate user;

	private final ReactivePostDelegate post;

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
		this.user = ReactiveUserDelegate.of(engine());
		this.post = ReactivePostDelegate.of(engine());
	}

	/**
	 * Returns the queries of {@link User}.
	 * @return the delegate
	 */
	public ReactiveUserDelegate user() {
		return this.user;
	}

	/**
	 * Returns the queries of {@link Post}.
	 * @return the delegate
	 */
	public ReactivePostDelegate post() {
		return this.post;
	}

}
