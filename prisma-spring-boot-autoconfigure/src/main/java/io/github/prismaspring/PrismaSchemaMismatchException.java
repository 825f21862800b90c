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

package io.github.prismaspring;

/**
 * Thrown when the engine serves another schema than the one the client was generated
 * from.
 */
public class PrismaSchemaMismatchException extends PrismaException {

	private static final long serialVersionUID = 1L;

	private final String expectedHash;

	private final String actualHash;

	private final String actualProvider;

	/**
	 * Creates an exception.
	 * @param expected the schema that the client was generated from
	 * @param actualHash the hash of the schema that the engine serves
	 * @param actualProvider the provider that the engine uses
	 */
	public PrismaSchemaMismatchException(PrismaSchema expected, String actualHash, String actualProvider) {
		super(PrismaError.of(PrismaErrorKind.ENGINE, message(expected, actualHash, actualProvider)));
		this.expectedHash = expected.hash();
		this.actualHash = actualHash;
		this.actualProvider = actualProvider;
	}

	private static String message(PrismaSchema expected, String actualHash, String actualProvider) {
		if (!expected.hash().equals(actualHash)) {
			return "The client was generated from a schema with the hash " + expected.hash()
					+ ", but the engine serves one with the hash " + actualHash;
		}
		return "The client was generated for the providers " + expected.providers().stream().sorted().toList()
				+ ", but the engine uses '" + actualProvider + "'";
	}

	/**
	 * Returns whether it is the schema that differs, and not only its provider.
	 * @return whether the models differ
	 */
	public final boolean isDifferentSchema() {
		return !this.expectedHash.equals(this.actualHash);
	}

	/**
	 * Returns the provider that the engine uses.
	 * @return the provider
	 */
	public final String actualProvider() {
		return this.actualProvider;
	}

}
