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

import io.github.prismaspring.PrismaException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An {@link AbstractFailureAnalyzer} for a bridge that does not know the application, and
 * for a database that cannot be used.
 */
final class PrismaFailureAnalyzer extends AbstractFailureAnalyzer<PrismaException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PrismaException cause) {
		if ("unauthorized".equals(cause.code())) {
			return new FailureAnalysis("Prisma's bridge does not accept the token of this application.",
					"Set 'prisma.bridge.token' to the value that the bridge was started with in its environment "
							+ "variable PRISMA_BRIDGE_TOKEN.",
					cause);
		}
		DatabaseAdvice advice = (cause.code() != null) ? DatabaseAdvice.in(cause.code()) : null;
		return (advice != null) ? new FailureAnalysis(cause.getMessage(), advice.text(), cause) : null;
	}

}
