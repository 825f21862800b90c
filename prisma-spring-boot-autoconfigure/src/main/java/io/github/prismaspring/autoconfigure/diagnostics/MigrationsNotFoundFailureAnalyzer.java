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

import io.github.prismaspring.bridge.MigrationsNotFoundException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An {@link AbstractFailureAnalyzer} for an application that is to deploy migrations and
 * has none.
 */
final class MigrationsNotFoundFailureAnalyzer extends AbstractFailureAnalyzer<MigrationsNotFoundException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MigrationsNotFoundException cause) {
		return new FailureAnalysis("""
				Prisma is to deploy migrations ('prisma.schema.mode' is 'deploy'), but there are none at

				    %s""".formatted(cause.getLocation()),
				"""
						Write the first one, into the folder 'migrations' beside the schema, and build the application again, \
						which takes them into its jar:

						    mvn prisma:migrate-dev -Dname=init

						If they are elsewhere, name the folder with the property 'prisma.schema.migrations'. Without migrations, \
						have the tables made from the schema, or made by something else:

						    --prisma.schema.mode=push
						    --prisma.schema.mode=none""",
				cause);
	}

}
