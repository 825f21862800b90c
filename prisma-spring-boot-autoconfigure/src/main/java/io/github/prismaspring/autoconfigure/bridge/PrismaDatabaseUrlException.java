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

package io.github.prismaspring.autoconfigure.bridge;

import io.github.prismaspring.datasource.JdbcUrlException;

/**
 * Thrown when Prisma is to use the database of JDBC and cannot, because the JDBC URL says
 * something that Prisma has no word for.
 */
public class PrismaDatabaseUrlException extends RuntimeException {

	private final String source;

	PrismaDatabaseUrlException(String source, JdbcUrlException cause) {
		super("The JDBC URL of " + source + " cannot be used for Prisma. " + cause.getMessage(), cause);
		this.source = source;
	}

	/**
	 * Returns who names the URL.
	 * @return the source, such as {@code 'spring.datasource.url'}
	 */
	public String getSource() {
		return this.source;
	}

}
