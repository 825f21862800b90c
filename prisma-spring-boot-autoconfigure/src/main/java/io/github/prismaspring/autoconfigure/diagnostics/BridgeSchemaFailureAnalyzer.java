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

import io.github.prismaspring.bridge.BridgeSchemaException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An {@link AbstractFailureAnalyzer} for a bridge without a schema.
 */
final class BridgeSchemaFailureAnalyzer extends AbstractFailureAnalyzer<BridgeSchemaException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BridgeSchemaException cause) {
		return new FailureAnalysis("Prisma's bridge has no schema to serve: " + cause.getMessage() + ".", """
				Generate a client with 'prisma-codegen-maven-plugin', whose package has to be at or below the one of \
				the application or on its class path:

				    mvn generate-sources

				or name a schema with the property 'prisma.schema.location', or do without Prisma:

				    --prisma.enabled=false""", cause);
	}

}
