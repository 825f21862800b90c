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

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a migration of what has changed in the schema, and applies it. For development:
 * it tries all migrations out in a shadow database first, and stops if the database has
 * changed by other means, or if a migration was edited after it had been applied.
 */
@Mojo(name = "migrate-dev", threadSafe = true)
public class MigrateDevMojo extends AbstractMigrationsMojo {

	/**
	 * Name of the new migration, such as {@code add_orders}. A time stamp is put before
	 * it.
	 */
	@Parameter(property = "name")
	private @Nullable String name;

	/**
	 * Writes the migration without applying it, so that it can be edited before.
	 */
	@Parameter(property = "createOnly", defaultValue = "false")
	private boolean createOnly;

	/**
	 * Also makes a migration that loses data. Without it, the losses are listed, and
	 * nothing is written or changed.
	 */
	@Parameter(property = "acceptDataLoss", defaultValue = "false")
	private boolean acceptDataLoss;

	/**
	 * URL of an empty database in which migrations are tried out, for users who may not
	 * create one. Whatever is in it gets lost. Without this parameter it is the
	 * environment variable {@code PRISMA_SHADOW_DATABASE_URL}, and without that a
	 * database that the goal creates beside the one of {@code url}, and drops again.
	 */
	@Parameter(property = "prisma.shadowUrl")
	private @Nullable String shadowUrl;

	@Override
	Map<String, String> environment() throws MojoFailureException {
		return ShadowDatabase.addTo(super.environment(), this.shadowUrl);
	}

	@Override
	CommandLine commandLine() {
		return CommandLine.of("migrate", "dev")
			.option("--name", this.name)
			.flag("--create-only", this.createOnly)
			.flag("--accept-data-loss", this.acceptDataLoss);
	}

}
