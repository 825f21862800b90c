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
 * Thrown when the engine cannot be reached or did not answer.
 */
public class PrismaEngineUnavailableException extends PrismaException {

	private static final long serialVersionUID = 1L;

	private final Outcome outcome;

	/**
	 * Creates an exception.
	 * @param error what is known about the failure
	 * @param outcome what became of the request
	 * @param cause what led to the failure, or {@code null}
	 */
	public PrismaEngineUnavailableException(PrismaError error, Outcome outcome, @Nullable Throwable cause) {
		super(error, cause);
		this.outcome = outcome;
	}

	/**
	 * Returns what became of the request.
	 * @return the outcome
	 */
	public final Outcome outcome() {
		return this.outcome;
	}

	/**
	 * What became of a request that got no answer.
	 */
	public enum Outcome {

		/**
		 * The request certainly did not run; to send it again is safe.
		 */
		NOT_RUN,

		/**
		 * The request may have run; to send a write again may write twice.
		 */
		UNKNOWN

	}

}
