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

import io.github.prismaspring.bridge.SchemaDifferenceException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An {@link AbstractFailureAnalyzer} for a database that has not the tables that the
 * schema describes.
 */
final class SchemaDifferenceFailureAnalyzer extends AbstractFailureAnalyzer<SchemaDifferenceException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SchemaDifferenceException cause) {
		return new FailureAnalysis(
				"""
						The database differs from the schema of the Prisma client, and 'prisma.schema.mode' is 'validate'. To fit \
						the schema, the database would have to be changed:

						    %s"""
					.formatted(cause.getDifferences().strip().replace("\n", "\n    ")),
				"""
						Bring the database up to date, with the migrations that there are or, while developing, with a new one or \
						with none:

						    mvn prisma:migrate-deploy
						    mvn prisma:migrate-dev -Dname=<name>
						    mvn prisma:db-push

						If it is the schema that is behind, change it or read it from the database, and generate the client again:

						    mvn prisma:db-pull generate-sources""",
				cause);
	}

}
