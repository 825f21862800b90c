// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.scalar.PrismaEnum;
import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.client.scalar.ScalarTypes;

/**
 * What a user may do.
 */
@Generated("prisma-codegen-maven-plugin")
public enum Role implements PrismaEnum {

	/**
	 * The value {@code READER}.
	 */
	READER("READER"),

	/**
	 * May write, too.
	 */
	WRITER("WRITER", "writer");

	private final String protocolName;

	private final String databaseName;

	Role(String protocolName) {
		this(protocolName, protocolName);
	}

	Role(String protocolName, String databaseName) {
		this.protocolName = protocolName;
		this.databaseName = databaseName;
	}

	@Override
	public String databaseName() {
		return this.databaseName;
	}

	@Override
	public String protocolName() {
		return this.protocolName;
	}

	static ScalarType<Role> scalarType() {
		return Scalar.TYPE;
	}

	private static final class Scalar {

		private static final ScalarType<Role> TYPE = ScalarTypes.enumOf("Role", values());

	}

}
