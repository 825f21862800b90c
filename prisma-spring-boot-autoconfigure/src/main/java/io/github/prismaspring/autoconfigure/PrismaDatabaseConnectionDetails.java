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

package io.github.prismaspring.autoconfigure;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Details required by a bridge that the application starts to reach the database.
 */
public interface PrismaDatabaseConnectionDetails extends ConnectionDetails {

	/**
	 * URL of the database in the form that Prisma knows, with user and password in it.
	 * @return the URL
	 */
	String getUrl();

	/**
	 * Provider to use instead of the one that the schema names.
	 * @return the provider, such as {@code postgresql}, or {@code null} to use the
	 * schema's
	 */
	default @Nullable String getProvider() {
		return null;
	}

}
