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

import io.github.prismaspring.PrismaSchemaMismatchException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An {@link AbstractFailureAnalyzer} for a client that was generated from another schema
 * than the bridge serves.
 */
final class PrismaSchemaMismatchFailureAnalyzer extends AbstractFailureAnalyzer<PrismaSchemaMismatchException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PrismaSchemaMismatchException cause) {
		return new FailureAnalysis(cause.getMessage() + ".",
				(cause.isDifferentSchema()) ? differentSchema() : differentProvider(cause.actualProvider()), cause);
	}

	private static String differentSchema() {
		return """
				Generate the client again from the schema that the bridge serves:

				    mvn clean generate-sources

				If 'prisma.schema.location' is set, it has to be the schema that the client was generated from. If \
				'prisma.bridge.url' is set, start the bridge there with the schema of this application.""";
	}

	private static String differentProvider(String provider) {
		return """
				Use a database of another provider by 'prisma.datasource.provider' and 'prisma.datasource.url', or add \
				'%s' to the parameter 'providers' of prisma-codegen-maven-plugin and generate the client again:

				    mvn clean generate-sources""".formatted(provider);
	}

}
