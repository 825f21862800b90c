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

import io.github.prismaspring.bridge.BridgeCommandException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An {@link AbstractFailureAnalyzer} for a schema that could not be pushed to the
 * database or compared with it, and for migrations that could not be deployed.
 */
final class BridgeCommandFailureAnalyzer extends AbstractFailureAnalyzer<BridgeCommandException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BridgeCommandException cause) {
		String output = cause.getErrorOutput().strip();
		String description = """
				Prisma's command '%s' failed with exit code %d:

				    %s""".formatted(cause.getCommand(), cause.getExitCode(), output.replace("\n", "\n    "));
		return new FailureAnalysis(description, action(cause, output), cause);
	}

	private static String action(BridgeCommandException cause, String output) {
		String migrations = MigrationAdvice.in(output);
		if (migrations != null) {
			return migrations;
		}
		DatabaseAdvice database = DatabaseAdvice.in(output);
		if (database != null) {
			return database.text();
		}
		return switch (cause.getExitCode()) {
			case 2 -> "Correct the setting that the output names: the database's URL is 'prisma.datasource.url' or the "
					+ "environment variable DATABASE_URL.";
			case 3 -> """
					Correct the schema at the place that the output names and generate the client again:

					    mvn generate-sources""";
			default -> otherwise(cause.getCommand());
		};
	}

	private static String otherwise(String command) {
		return switch (command) {
			case "db push" -> "If the change would lose data, make it yourself, or leave the database alone: "
					+ "--prisma.schema.mode=none";
			case "migrate deploy" -> """
					See which migrations the database has, and which it has not:

					    mvn prisma:migrate-status""";
			default -> "To start without a look at the tables: --prisma.schema.mode=none";
		};
	}

}
