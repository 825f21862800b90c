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

import java.io.Serializable;

import io.github.prismaspring.engine.PrismaAction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What is known about a failure: the content of a {@link PrismaException}.
 *
 * @param kind the sort of failure
 * @param code Prisma's code, for example {@code P2002}, or {@code null} if the failure
 * has none
 * @param message the failure in words, as Prisma put it
 * @param meta what Prisma tells beside the message, for example the fields of a violated
 * constraint; an empty object if there is nothing
 * @param model the model whose query failed, if known
 * @param operation the operation that failed as the client names it, for example
 * {@code findMany}, if known
 */
public record PrismaError(PrismaErrorKind kind, @Nullable String code, String message, JsonNode meta,
		@Nullable String model, @Nullable String operation) implements Serializable {

	/**
	 * Creates an error that has nothing but a message.
	 * @param kind the sort of failure
	 * @param message the failure in words
	 * @return the error
	 */
	public static PrismaError of(PrismaErrorKind kind, String message) {
		return new PrismaError(kind, null, message, JsonNodeFactory.instance.objectNode(), null, null);
	}

	/**
	 * Returns this error with other details.
	 * @param meta what is told beside the message
	 * @return the error with these details
	 */
	public PrismaError withMeta(JsonNode meta) {
		return new PrismaError(this.kind, this.code, this.message, meta, this.model, this.operation);
	}

	/**
	 * Returns this error with the place it happened at.
	 * @param model the model whose query failed, or {@code null} if it has none
	 * @param action the action that failed
	 * @return the error at that place
	 */
	public PrismaError at(@Nullable String model, PrismaAction action) {
		return new PrismaError(this.kind, this.code, this.message, this.meta, model, action.operation());
	}

}
