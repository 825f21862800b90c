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

import io.github.prismaspring.bridge.BridgeBundleException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An {@link AbstractFailureAnalyzer} for a bridge that is missing or cannot be unpacked.
 */
final class BridgeBundleFailureAnalyzer extends AbstractFailureAnalyzer<BridgeBundleException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BridgeBundleException cause) {
		String reason = (cause.getCause() != null) ? " (" + cause.getCause().getMessage() + ")" : "";
		return new FailureAnalysis("Prisma's bridge could not be unpacked: " + cause.getMessage() + reason + ".", """
				Make sure that 'prisma-spring-boot-starter' is among the dependencies, which brings the bridge, \
				and that the application may write to a folder, which can be named:

				    --prisma.bridge.cache-directory=/path/to/folder""", cause);
	}

}
