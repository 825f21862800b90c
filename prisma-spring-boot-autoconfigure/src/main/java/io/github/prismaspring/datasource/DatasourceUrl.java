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

package io.github.prismaspring.datasource;

/**
 * Where a database is, in the form that Prisma knows, with user and password in it.
 *
 * @param provider the kind of the database
 * @param value the URL
 */
public record DatasourceUrl(DatasourceProvider provider, String value) {

	/**
	 * Begins to describe the database of a server.
	 * @param provider the kind of the database
	 * @param host the name or address of the server; that of IPv6 in brackets
	 * @param port the port of the server
	 * @return a builder
	 */
	public static DatasourceUrlBuilder of(DatasourceProvider provider, String host, int port) {
		return (provider == DatasourceProvider.SQLSERVER) ? new SqlServerUrlBuilder(provider, host + ":" + port)
				: new AuthorityUrlBuilder(provider, host + ":" + port);
	}

	/**
	 * Says the kind of the database only: what tells more may be a secret.
	 */
	@Override
	public String toString() {
		return "a URL of " + this.provider.prismaName();
	}

}
