// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import javax.annotation.processing.Generated;

/**
 * The fields of all models, for static import.
 */
@Generated("prisma-codegen-maven-plugin")
public final class Models {

	/**
	 * The fields of {@link Customer}.
	 */
	public static final CustomerFields CUSTOMER = new CustomerFields();

	/**
	 * The fields of {@link Product}.
	 */
	public static final ProductFields PRODUCT = new ProductFields();

	/**
	 * The fields of {@link Order}.
	 */
	public static final OrderFields ORDER = new OrderFields();

	/**
	 * The fields of {@link OrderLine}.
	 */
	public static final OrderLineFields ORDER_LINE = new OrderLineFields();

	private Models() {
	}

}
