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

import io.github.prismaspring.bridge.BridgeCommandTimeoutException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An {@link AbstractFailureAnalyzer} for what is done about the schema and takes too
 * long.
 */
final class BridgeCommandTimeoutFailureAnalyzer extends AbstractFailureAnalyzer<BridgeCommandTimeoutException> {

	private static final String DEPLOY = """
			A migration that was running counts as failed. See in which state the database is:

			    mvn prisma:migrate-status""";

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BridgeCommandTimeoutException cause) {
		String output = cause.getErrorOutput().strip();
		String description = "Prisma's command '%s' has not ended within %d ms and was stopped.%s".formatted(
				cause.getCommand(), cause.getTimeout().toMillis(),
				(output.isEmpty()) ? "" : "\n\n    " + output.replace("\n", "\n    "));
		String action = "Check that the database answers, or give it more time: --prisma.schema.timeout=30m";
		return new FailureAnalysis(description,
				(cause.getCommand().equals("migrate deploy")) ? action + "\n\n" + DEPLOY : action, cause);
	}

}
