// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import javax.annotation.processing.Generated;

/**
 * The fields of all models, for static import.
 */
@Generated("prisma-codegen-maven-plugin")
public final class Models {

	/**
	 * The fields of {@link User}.
	 */
	public static final UserFields USER = new UserFields();

	/**
	 * The fields of {@link Post}.
	 */
	public static final PostFields POST = new PostFields();

	private Models() {
	}

}
