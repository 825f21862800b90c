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

package io.github.prismaspring.codegen.maven.migrate;

import java.util.Map;

import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What all goals have in common that need a database.
 */
abstract class AbstractDatabaseMojo extends AbstractBridgeMojo {

	/**
	 * URL of the database, as Prisma writes it: {@code file:./dev.db}, or
	 * {@code postgresql://user:password@localhost:5432/shop}. A relative path of SQLite
	 * begins at the folder of the module. Without this parameter it is the environment
	 * variable {@code DATABASE_URL}, which keeps the password off the command line.
	 */
	@Parameter(property = "prisma.url")
	private @Nullable String url;

	@Override
	Map<String, String> environment() {
		Map<String, String> environment = super.environment();
		if (this.url != null && !this.url.isBlank()) {
			environment.put("DATABASE_URL", this.url);
		}
		return environment;
	}

}
