// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.scalar.PrismaEnum;
import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.client.scalar.ScalarTypes;

/**
 * é 😀: comments are UTF-8.
 */
@Generated("prisma-codegen-maven-plugin")
public enum Priority implements PrismaEnum {

	/**
	 * The value {@code low}.
	 */
	low("low"),

	/**
	 * The value {@code Low}.
	 */
	Low("Low", "LOW"),

	/**
	 * The value {@code HIGH}.
	 */
	HIGH("HIGH");

	private final String protocolName;

	private final String databaseName;

	Priority(String protocolName) {
		this(protocolName, protocolName);
	}

	Priority(String protocolName, String databaseName) {
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

	static ScalarType<Priority> scalarType() {
		return Scalar.TYPE;
	}

	private static final class Scalar {

		private static final ScalarType<Priority> TYPE = ScalarTypes.enumOf("Priority", values());

	}

}
