/*
 * Copyright 2026-present the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

package io.github.prismaspring.client.example;

import io.github.prismaspring.client.scalar.PrismaEnum;
import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.client.scalar.ScalarTypes;

/**
 * What a user may do.
 */
public enum Role implements PrismaEnum {

	/**
	 * Reads only.
	 */
	GUEST("GUEST"),

	/**
	 * The value {@code ADMIN}.
	 */
	ADMIN("ADMIN", "administrator"),

	/**
	 * The value {@code default}.
	 */
	default_("default");

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
