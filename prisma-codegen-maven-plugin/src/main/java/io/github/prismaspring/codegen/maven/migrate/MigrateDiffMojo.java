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
import java.util.function.Consumer;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells how one state of a database differs from another, as a summary or as the SQL that
 * leads from the one to the other. Nothing is changed. The answer goes to standard output
 * without the prefix of Maven's log: take it with {@code mvn -q}.
 */
@Mojo(name = "migrate-diff", threadSafe = true)
public class MigrateDiffMojo extends AbstractDatabaseMojo {

	/**
	 * The difference begins at an empty database.
	 */
	@Parameter(property = "fromEmpty", defaultValue = "false")
	private boolean fromEmpty;

	/**
	 * The difference begins at the database of {@code url}.
	 */
	@Parameter(property = "fromDatabase", defaultValue = "false")
	private boolean fromDatabase;

	/**
	 * The difference begins at this schema: a file, or a folder.
	 */
	@Parameter(property = "fromSchema")
	private @Nullable File fromSchema;

	/**
	 * The difference begins at what the migrations in this folder make together.
	 */
	@Parameter(property = "fromMigrations")
	private @Nullable File fromMigrations;

	/**
	 * The difference leads to an empty database.
	 */
	@Parameter(property = "toEmpty", defaultValue = "false")
	private boolean toEmpty;

	/**
	 * The difference leads to the database of {@code url}.
	 */
	@Parameter(property = "toDatabase", defaultValue = "false")
	private boolean toDatabase;

	/**
	 * The difference leads to this schema: a file, or a folder.
	 */
	@Parameter(property = "toSchema")
	private @Nullable File toSchema;

	/**
	 * The difference leads to what the migrations in this folder make together.
	 */
	@Parameter(property = "toMigrations")
	private @Nullable File toMigrations;

	/**
	 * Answers with SQL instead of a summary.
	 */
	@Parameter(property = "script", defaultValue = "false")
	private boolean script;

	/**
	 * File for the answer, instead of standard output.
	 */
	@Parameter(property = "output")
	private @Nullable File output;

	/**
	 * Fails if there is a difference.
	 */
	@Parameter(property = "exitCode", defaultValue = "false")
	private boolean exitCode;

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
		return CommandLine.of("migrate", "diff")
			.flag("--from-empty", this.fromEmpty)
			.flag("--from-database", this.fromDatabase)
			.option("--from-schema", this.fromSchema)
			.option("--from-migrations", this.fromMigrations)
			.flag("--to-empty", this.toEmpty)
			.flag("--to-database", this.toDatabase)
			.option("--to-schema", this.toSchema)
			.option("--to-migrations", this.toMigrations)
			.flag("--script", this.script)
			.option("--output", this.output)
			.flag("--exit-code", this.exitCode);
	}

	@Override
	Consumer<String> output() {
		return System.out::println;
	}

}
