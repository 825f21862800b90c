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

/**
 * Empties the database, applies all migrations to it and runs {@code seed.sql} beside the
 * schema, if there is one. All data gets lost, so it is for development.
 */
@Mojo(name = "migrate-reset", threadSafe = true)
public class MigrateResetMojo extends AbstractMigrationsMojo {

	/**
	 * Says that all data may get lost. Without it nothing is done.
	 */
	@Parameter(property = "force", defaultValue = "false")
	private boolean force;

	@Override
	CommandLine commandLine() {
		return CommandLine.of("migrate", "reset").flag("--force", this.force);
	}

}
