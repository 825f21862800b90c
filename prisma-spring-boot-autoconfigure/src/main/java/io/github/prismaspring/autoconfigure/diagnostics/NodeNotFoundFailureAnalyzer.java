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

import io.github.prismaspring.bridge.NodeNotFoundException;
import io.github.prismaspring.bridge.NodeVersion;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An {@link AbstractFailureAnalyzer} for a machine without Node.js.
 */
final class NodeNotFoundFailureAnalyzer extends AbstractFailureAnalyzer<NodeNotFoundException> {

	static final String ACTION = """
			Install a version that Prisma runs on, with one of

			    nvm install 22
			    brew install node@22
			    winget install OpenJS.NodeJS.LTS

			or name an executable with the property 'prisma.bridge.node-executable', \
			or use a bridge that runs elsewhere by setting 'prisma.bridge.url'.""";

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, NodeNotFoundException cause) {
		String description = """
				Prisma's bridge runs on Node.js (%s), which was not found. Searched:

				    %s""".formatted(NodeVersion.SUPPORTED, String.join("\n    ", cause.getSearched()));
		return new FailureAnalysis(description, ACTION, cause);
	}

}
