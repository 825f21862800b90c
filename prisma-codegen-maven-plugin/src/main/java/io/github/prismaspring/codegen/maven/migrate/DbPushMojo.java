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
 * Brings the database to the state of the schema, without a migration. For prototypes and
 * tests: what production gets should be a migration.
 */
@Mojo(name = "db-push", threadSafe = true)
public class DbPushMojo extends AbstractDatabaseMojo {

	/**
	 * Also makes changes that lose data. Without it they are refused, and nothing is
	 * changed.
	 */
	@Parameter(property = "acceptDataLoss", defaultValue = "false")
	private boolean acceptDataLoss;

	/**
	 * Empties the database first: all data gets lost.
	 */
	@Parameter(property = "forceReset", defaultValue = "false")
	private boolean forceReset;

	@Override
	CommandLine commandLine() {
		return CommandLine.of("db", "push")
			.flag("--accept-data-loss", this.acceptDataLoss)
			.flag("--force-reset", this.forceReset);
	}

}
