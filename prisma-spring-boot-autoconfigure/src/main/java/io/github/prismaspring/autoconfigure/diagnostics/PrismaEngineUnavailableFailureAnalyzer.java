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

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.bridge.BridgeException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An {@link AbstractFailureAnalyzer} for a bridge that cannot be reached.
 */
final class PrismaEngineUnavailableFailureAnalyzer extends AbstractFailureAnalyzer<PrismaEngineUnavailableException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PrismaEngineUnavailableException cause) {
		if (cause.getCause() instanceof BridgeException) {
			return null;
		}
		return new FailureAnalysis(cause.getMessage() + ".", """
				Start the bridge that 'prisma.bridge.url' names, or correct the URL. To see whether it is there:

				    curl <url>/health/live

				To have the application start a bridge of its own, remove 'prisma.bridge.url' and \
				'prisma.bridge.auto-start'.""", cause);
	}

}
