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

import io.github.prismaspring.bridge.BridgeStartException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An {@link AbstractFailureAnalyzer} for a bridge that does not come up.
 */
final class BridgeStartFailureAnalyzer extends AbstractFailureAnalyzer<BridgeStartException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BridgeStartException cause) {
		return new FailureAnalysis(description(cause), action(cause.getExitCode()), cause);
	}

	private static String description(BridgeStartException cause) {
		String outcome = (cause.getExitCode() != null)
				? "ended with exit code " + cause.getExitCode() + " before it could be used"
				: "could not be started in time";
		String output = (cause.getOutput().isEmpty()) ? "It wrote nothing."
				: "Its last output was:\n\n    " + String.join("\n    ", cause.getOutput());
		return "Prisma's bridge " + outcome + ". " + output;
	}

	private static String action(@Nullable Integer exitCode) {
		if (exitCode == null) {
			return "If this machine is just slow, give it more time: --prisma.bridge.startup-timeout=60s";
		}
		return switch (exitCode) {
			case 2 -> "Correct the setting that the output names: the database's URL is 'prisma.datasource.url' or the "
					+ "environment variable DATABASE_URL, everything else is below 'prisma.'.";
			case 3 -> """
					Correct the schema at the place that the output names and generate the client again:

					    mvn generate-sources""";
			case 4 ->
				"""
						Remove 'prisma.bridge.port' (or the port in 'prisma.bridge.url') so that the bridge chooses a free one, \
						or find out who has the port:

						    lsof -nP -iTCP -sTCP:LISTEN""";
			default -> "See what the bridge has to say in detail: --prisma.bridge.log-level=debug "
					+ "--logging.level.prisma.bridge=debug";
		};
	}

}
