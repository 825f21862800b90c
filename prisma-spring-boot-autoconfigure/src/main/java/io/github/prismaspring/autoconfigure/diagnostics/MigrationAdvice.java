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

package io.github.prismaspring.autoconfigure.diagnostics;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What to do about migrations that cannot be deployed, by Prisma's codes. See <a href=
 * "https://www.prisma.io/docs/orm/reference/error-reference#prisma-migrate-schema-engine">Prisma's
 * error reference</a>.
 */
enum MigrationAdvice {

	/** Another session has the lock. */
	P1002("""
			Another instance of the application deploys, or has a connection that still holds the lock. If its \
			migrations take that long, wait longer: --prisma.schema.lock-timeout=15m"""),

	/** Tables, but no history. */
	P3005("""
			The database has tables that no migration has made. If the first migrations describe them, say so once, \
			for each of them:

			    mvn prisma:migrate-resolve -Dapplied=<migration>

			If they belong to somebody else, such as Flyway, give Prisma a schema of its own: add '?schema=<name>' to \
			'prisma.datasource.url'."""),

	/** A migration failed at an earlier start. */
	P3009(resolution("The migrations after the failed one wait until somebody has said what has become of it.")),

	/** A migration has failed at this start. */
	P3018(resolution("Correct the script, or what it stumbled over, and say what has become of this attempt.")),

	/** The lock file names another provider. */
	P3019("""
			The migrations were written for another kind of database than 'prisma.datasource.url' names. Deploy those \
			that were written for this one (prisma.schema.migrations=…), or have its tables made from the schema:

			    --prisma.schema.mode=push""");

	private static final Pattern MIGRATION = Pattern.compile("\\b\\d{14}_[\\w-]+");

	private final String text;

	MigrationAdvice(String text) {
		this.text = text;
	}

	/**
	 * Finds the advice for what a command has written.
	 * @param output the error output
	 * @return the advice, with the name of the migration if the output has one
	 */
	static @Nullable String in(String output) {
		return Arrays.stream(values())
			.filter((advice) -> output.contains(advice.name()))
			.findFirst()
			.map((advice) -> advice.text.replace("<migration>", migration(output)))
			.orElse(null);
	}

	private static String resolution(String beginning) {
		return beginning + " " + """
				If all that it did has been undone, so that the next start applies it again:

				    mvn prisma:migrate-resolve -DrolledBack=<migration>

				If the rest of it has been done by hand:

				    mvn prisma:migrate-resolve -Dapplied=<migration>

				Both need to know the database: set DATABASE_URL, or -Dprisma.url.""";
	}

	private static String migration(String output) {
		Matcher matcher = MIGRATION.matcher(output);
		return (matcher.find()) ? matcher.group() : "<migration>";
	}

}
