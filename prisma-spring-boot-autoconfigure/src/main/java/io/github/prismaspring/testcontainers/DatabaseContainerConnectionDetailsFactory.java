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

package io.github.prismaspring.testcontainers;

import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.datasource.DatasourceUrl;
import io.github.prismaspring.datasource.JdbcUrl;
import org.testcontainers.containers.JdbcDatabaseContainer;

import org.springframework.boot.testcontainers.service.connection.ContainerConnectionDetailsFactory;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionSource;

/**
 * Base class for factories that create {@link PrismaDatabaseConnectionDetails} from a
 * database's container. It takes part in neither JDBC nor a driver: the container's JDBC
 * URL is translated, so that parameters which a test has set count here as well.
 *
 * @param <C> the type of the container
 */
abstract class DatabaseContainerConnectionDetailsFactory<C extends JdbcDatabaseContainer<?>>
		extends ContainerConnectionDetailsFactory<C, PrismaDatabaseConnectionDetails> {

	@Override
	protected PrismaDatabaseConnectionDetails getContainerConnectionDetails(ContainerConnectionSource<C> source) {
		return new DatabaseContainerConnectionDetails(source);
	}

	/**
	 * Returns the JDBC URL with what the database of such a container needs to be told.
	 * @param container the running container
	 * @return the JDBC URL
	 */
	String jdbcUrl(C container) {
		return container.getJdbcUrl();
	}

	/**
	 * {@link PrismaDatabaseConnectionDetails} backed by a container.
	 */
	private final class DatabaseContainerConnectionDetails extends ContainerConnectionDetails<C>
			implements PrismaDatabaseConnectionDetails {

		private DatabaseContainerConnectionDetails(ContainerConnectionSource<C> source) {
			super(source);
		}

		@Override
		public String getUrl() {
			return url().value();
		}

		@Override
		public String getProvider() {
			return url().provider().prismaName();
		}

		private DatasourceUrl url() {
			C container = getContainer();
			return JdbcUrl.translate(jdbcUrl(container), container.getUsername(), container.getPassword());
		}

	}

}
