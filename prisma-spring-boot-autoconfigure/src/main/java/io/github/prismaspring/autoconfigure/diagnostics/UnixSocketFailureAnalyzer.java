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

import io.github.prismaspring.bridge.UnixSocketException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An {@link AbstractFailureAnalyzer} for a bridge that is to listen on a Unix socket
 * where there can be none.
 */
final class UnixSocketFailureAnalyzer extends AbstractFailureAnalyzer<UnixSocketException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnixSocketException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()) + ".", """
				Name another folder for temporary files, which has a short path and may be written to:

				    -Djava.io.tmpdir=/path/to/folder

				or let the bridge listen on a port where there can be no socket:

				    --prisma.bridge.transport=auto""", cause);
	}

}
