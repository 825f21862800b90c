// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

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
	public static final PrismaSchema SCHEMA = new PrismaSchema("98a58b9d3eae96a926218d21ee1929d73d4cec0cef6bec8384f5456c5f0693b1",
			"sqlite", Set.of("sqlite"), List.of("META-INF/prisma/com.acme.tiny/tiny.prisma"));

	/**
	 * The models of the schema.
	 */
	public static final PrismaModels MODELS = PrismaModels.of(Models.USER.modelType(), Models.POST.modelType());

	private final UserDelegate user;

	private final PostDelegate post;

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
		this.user = UserDelegate.of(engine());
		this.post = PostDelegate.of(engine());
	}

	/**
	 * Returns the queries of {@link User}.
	 * @return the delegate
	 */
	public UserDelegate user() {
		return this.user;
	}

	/**
	 * Returns the queries of {@link Post}.
	 * @return the delegate
	 */
	public PostDelegate post() {
		return this.post;
	}

}
