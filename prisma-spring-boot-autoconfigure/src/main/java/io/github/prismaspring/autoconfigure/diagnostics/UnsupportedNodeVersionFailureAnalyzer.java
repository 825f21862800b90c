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

import java.util.stream.Collectors;

import io.github.prismaspring.bridge.NodeRuntime;
import io.github.prismaspring.bridge.NodeVersion;
import io.github.prismaspring.bridge.UnsupportedNodeVersionException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An {@link AbstractFailureAnalyzer} for a Node.js that Prisma does not run on.
 */
final class UnsupportedNodeVersionFailureAnalyzer extends AbstractFailureAnalyzer<UnsupportedNodeVersionException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnsupportedNodeVersionException cause) {
		String found = cause.getFound().stream().map(NodeRuntime::toString).collect(Collectors.joining("\n    "));
		String description = """
				Prisma needs Node.js %s, but the only versions found are:

				    %s""".formatted(NodeVersion.SUPPORTED, found);
		return new FailureAnalysis(description, NodeNotFoundFailureAnalyzer.ACTION, cause);
	}

}
