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

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Records what was done about a migration by hand, without running it: after a failed
 * migration, or to introduce migrations to a database that exists already.
 */
@Mojo(name = "migrate-resolve", threadSafe = true)
public class MigrateResolveMojo extends AbstractMigrationsMojo {

	/**
	 * Migration that the database has from now on, such as {@code 20260101120000_init}.
	 */
	@Parameter(property = "applied")
	private @Nullable String applied;

	/**
	 * Failed migration whose changes were undone. It is applied again by the next deploy.
	 */
	@Parameter(property = "rolledBack")
	private @Nullable String rolledBack;

	@Override
	CommandLine commandLine() {
		return CommandLine.of("migrate", "resolve")
			.option("--applied", this.applied)
			.option("--rolled-back", this.rolledBack);
	}

}
