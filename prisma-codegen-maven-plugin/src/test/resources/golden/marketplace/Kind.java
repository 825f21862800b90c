// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.scalar.PrismaEnum;
import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.client.scalar.ScalarTypes;

/**
 * What kind of value an attribute has. Its constants are words of Java.
 */
@Generated("prisma-codegen-maven-plugin")
public enum Kind implements PrismaEnum {

	/**
	 * The value {@code int}.
	 */
	int_("int"),

	/**
	 * The value {@code double}.
	 */
	double_("double"),

	/**
	 * The value {@code boolean}.
	 */
	boolean_("boolean"),

	/**
	 * The value {@code String}.
	 */
	String("String"),

	/**
	 * The value {@code enum}.
	 */
	enum_("enum");

	private final String protocolName;

	Kind(String protocolName) {
		this.protocolName = protocolName;
	}

	@java.lang.Override
	public String protocolName() {
		return this.protocolName;
	}

	static ScalarType<Kind> scalarType() {
		return Scalar.TYPE;
	}

	private static final class Scalar {

		private static final ScalarType<Kind> TYPE = ScalarTypes.enumOf("Kind", values());

	}

}
