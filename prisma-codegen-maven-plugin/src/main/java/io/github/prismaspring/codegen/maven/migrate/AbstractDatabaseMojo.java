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

import javax.inject.Inject;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * What all goals have in common that need a database.
 */
@SuppressWarnings("NullAway.Init")
abstract class AbstractDatabaseMojo extends AbstractBridgeMojo {

	/**
	 * URL of the database, as Prisma writes it: {@code file:./dev.db}, or
	 * {@code postgresql://user:password@localhost:5432/shop}. A relative path of SQLite
	 * begins at the folder of the module. Without this parameter it is the environment
	 * variable {@code DATABASE_URL}, which keeps the password off the command line.
	 */
	@Parameter(property = "prisma.url")
	private @Nullable String url;

	/**
	 * Id of a server in Maven's {@code settings.xml}, whose user and password, which may
	 * be encrypted, belong into the URL. The URL itself then has none.
	 */
	@Parameter(property = "prisma.server")
	private @Nullable String server;

	@Parameter(defaultValue = "${settings}", readonly = true, required = true)
	private Settings settings;

	@Inject
	private SettingsDecrypter settingsDecrypter;

	@Override
	Map<String, String> environment() throws MojoFailureException {
		Map<String, String> environment = super.environment();
		String given = url();
		if (given != null) {
			environment.put("DATABASE_URL", given);
		}
		return environment;
	}

	private @Nullable String url() throws MojoFailureException {
		String given = (this.url != null && !this.url.isBlank()) ? this.url : System.getenv("DATABASE_URL");
		if (given == null || this.server == null) {
			return given;
		}
		return ServerCredentials.read(this.server, this.settings, this.settingsDecrypter).into(given);
	}

}
