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

import io.github.prismaspring.datasource.DatasourceUrl;
import io.github.prismaspring.datasource.JdbcUrl;
import io.github.prismaspring.datasource.JdbcUrlException;
import org.jspecify.annotations.Nullable;

/**
 * The database that the application uses through JDBC.
 *
 * @param source who says so, for messages
 * @param url the JDBC URL
 * @param user the user, or {@code null}
 * @param password the password, or {@code null}
 */
record JdbcDatabase(String source, String url, @Nullable String user, @Nullable String password) {

	DatasourceUrl translate() {
		try {
			return JdbcUrl.translate(this.url, this.user, this.password);
		}
		catch (JdbcUrlException ex) {
			throw new PrismaDatabaseUrlException(this.source, ex);
		}
	}

	@Override
	public String toString() {
		return "the database of " + this.source;
	}

}
