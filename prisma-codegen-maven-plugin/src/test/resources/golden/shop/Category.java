// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.scalar.PrismaEnum;
import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.client.scalar.ScalarTypes;

/**
 * Departments of the shop.
 */
@Generated("prisma-codegen-maven-plugin")
public enum Category implements PrismaEnum {

	/**
	 * The value {@code KITCHEN}.
	 */
	KITCHEN("KITCHEN"),

	/**
	 * The value {@code TABLE}.
	 */
	TABLE("TABLE"),

	/**
	 * The value {@code TEXTILES}.
	 */
	TEXTILES("TEXTILES"),

	/**
	 * The value {@code LIGHTING}.
	 */
	LIGHTING("LIGHTING"),

	/**
	 * The value {@code DESK}.
	 */
	DESK("DESK"),

	/**
	 * The value {@code GARDEN}.
	 */
	GARDEN("GARDEN"),

	/**
	 * The value {@code OUTDOORS}.
	 */
	OUTDOORS("OUTDOORS"),

	/**
	 * The value {@code PANTRY}.
	 */
	PANTRY("PANTRY");

	private final String protocolName;

	Category(String protocolName) {
		this.protocolName = protocolName;
	}

	@Override
	public String protocolName() {
		return this.protocolName;
	}

	static ScalarType<Category> scalarType() {
		return Scalar.TYPE;
	}

	private static final class Scalar {

		private static final ScalarType<Category> TYPE = ScalarTypes.enumOf("Category", values());

	}

}
