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
import tools.jackson.databind.JsonNode;

/**
 * A failure of a Prisma query. Applications see it as the cause of the
 * {@link org.springframework.dao.DataAccessException} that the delegates throw.
 */
public class PrismaException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final PrismaError error;

	/**
	 * Creates an exception.
	 * @param error what is known about the failure
	 */
	public PrismaException(PrismaError error) {
		this(error, null);
	}

	/**
	 * Creates an exception with a cause.
	 * @param error what is known about the failure
	 * @param cause what led to the failure, or {@code null}
	 */
	public PrismaException(PrismaError error, @Nullable Throwable cause) {
		super(error.message(), cause);
		this.error = error;
	}

	/**
	 * Creates the exception whose type fits the kind of an error that an engine reported.
	 * @param error the error
	 * @return the exception to signal
	 */
	public static PrismaException of(PrismaError error) {
		return switch (error.kind()) {
			case VALIDATION -> new PrismaValidationException(error);
			case PROTOCOL -> new PrismaProtocolException(error, null);
			default -> new PrismaException(error);
		};
	}

	/**
	 * Returns all that is known about the failure.
	 * @return the error
	 */
	public final PrismaError error() {
		return this.error;
	}

	/**
	 * Returns Prisma's error code.
	 * @return the code, for example {@code P2002}, or {@code null} if the failure has
	 * none
	 */
	public final @Nullable String code() {
		return this.error.code();
	}

	/**
	 * Returns the sort of failure.
	 * @return the kind
	 */
	public final PrismaErrorKind kind() {
		return this.error.kind();
	}

	/**
	 * Returns what Prisma tells beside the message.
	 * @return the details, an empty object if there are none
	 */
	public final JsonNode meta() {
		return this.error.meta().deepCopy();
	}

	/**
	 * Returns the model whose query failed.
	 * @return the name of the model, or {@code null} if it is not known
	 */
	public final @Nullable String model() {
		return this.error.model();
	}

	/**
	 * Returns the operation that failed.
	 * @return the operation as the client names it, for example {@code findMany}, or
	 * {@code null} if it is not known
	 */
	public final @Nullable String operation() {
		return this.error.operation();
	}

}
