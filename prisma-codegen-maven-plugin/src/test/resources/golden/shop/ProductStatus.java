// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.scalar.PrismaEnum;
import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.client.scalar.ScalarTypes;

/**
 * Where a product stands in its life.
 */
@Generated("prisma-codegen-maven-plugin")
public enum ProductStatus implements PrismaEnum {

	/**
	 * In the warehouse.
	 */
	AVAILABLE("AVAILABLE"),

	/**
	 * Can be ordered now, is sent when it arrives.
	 */
	PREORDER("PREORDER", "pre-order"),

	/**
	 * No longer sold; stays because old orders point at it.
	 */
	RETIRED("RETIRED");

	private final String protocolName;

	private final String databaseName;

	ProductStatus(String protocolName) {
		this(protocolName, protocolName);
	}

	ProductStatus(String protocolName, String databaseName) {
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

	static ScalarType<ProductStatus> scalarType() {
		return Scalar.TYPE;
	}

	private static final class Scalar {

		private static final ScalarType<ProductStatus> TYPE = ScalarTypes.enumOf("ProductStatus", values());

	}

}
