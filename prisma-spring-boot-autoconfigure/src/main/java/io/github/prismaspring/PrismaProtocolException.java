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

package io.github.prismaspring;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the engine's answer is not what the generated client expects. The query
 * itself did run.
 */
public class PrismaProtocolException extends PrismaException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param error what is known about the failure
	 * @param cause what led to the failure, or {@code null}
	 */
	public PrismaProtocolException(PrismaError error, @Nullable Throwable cause) {
		super(error, cause);
	}

	/**
	 * Creates an exception.
	 * @param message what was expected and what was found
	 */
	public PrismaProtocolException(String message) {
		this(PrismaError.of(PrismaErrorKind.PROTOCOL, message), null);
	}

}
