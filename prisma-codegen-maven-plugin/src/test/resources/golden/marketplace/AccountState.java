// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.scalar.PrismaEnum;
import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.client.scalar.ScalarTypes;

/**
 * How far an account has come.
 */
@Generated("prisma-codegen-maven-plugin")
public enum AccountState implements PrismaEnum {

	/**
	 * Has not confirmed the address yet.
	 */
	PENDING("PENDING"),

	/**
	 * The value {@code ACTIVE}.
	 */
	ACTIVE("ACTIVE"),

	/**
	 * Cannot log in; `suspended by staff` in the database.
	 */
	SUSPENDED("SUSPENDED", "suspended by staff"),

	/**
	 * The value {@code closed}.
	 */
	closed("closed");

	private final String protocolName;

	private final String databaseName;

	AccountState(String protocolName) {
		this(protocolName, protocolName);
	}

	AccountState(String protocolName, String databaseName) {
		this.protocolName = protocolName;
		this.databaseName = databaseName;
	}

	@java.lang.Override
	public String databaseName() {
		return this.databaseName;
	}

	@java.lang.Override
	public String protocolName() {
		return this.protocolName;
	}

	static ScalarType<AccountState> scalarType() {
		return Scalar.TYPE;
	}

	private static final class Scalar {

		private static final ScalarType<AccountState> TYPE = ScalarTypes.enumOf("AccountState", values());

	}

}
