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
 * An {@link AbstractFailureAnalyzer} for a schema push that takes too long.
 */
final class BridgeCommandTimeoutFailureAnalyzer extends AbstractFailureAnalyzer<BridgeCommandTimeoutException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BridgeCommandTimeoutException cause) {
		return new FailureAnalysis(
				"Prisma's command '%s' has not ended within %d ms and was stopped.".formatted(cause.getCommand(),
						cause.getTimeout().toMillis()),
				"Check that the database answers, or give it more time: --prisma.bridge.startup-timeout=120s", cause);
	}

}
