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

import java.io.File;
import java.util.Map;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What all goals have in common that work with a folder of migrations.
 */
abstract class AbstractMigrationsMojo extends AbstractDatabaseMojo {

	/**
	 * Folder of the migrations, each of which is a folder with a {@code migration.sql} in
	 * it. Without this parameter it is the folder {@code migrations} beside the schema's
	 * file, or in the schema's folder.
	 */
	@Parameter(property = "prisma.migrations")
	private @Nullable File migrations;

	@Override
	Map<String, String> environment() throws MojoFailureException {
		Map<String, String> environment = super.environment();
		environment.put("PRISMA_MIGRATIONS", (this.migrations != null) ? this.migrations.getPath() : "");
		return environment;
	}

	@Override
	String adviceWhenStopped() {
		return "A part of it may be in the database: 'mvn prisma:migrate-status' tells which.";
	}

}
