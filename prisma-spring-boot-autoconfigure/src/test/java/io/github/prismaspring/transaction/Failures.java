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

package io.github.prismaspring.transaction;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.PrismaValidationException;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What an engine reports.
 */
final class Failures {

	private Failures() {
	}

	static PrismaException known(String code) {
		return new PrismaException(new PrismaError(PrismaErrorKind.KNOWN, code, "It failed",
				JsonNodeFactory.instance.objectNode(), null, null));
	}

	static PrismaException refused(String code, String message) {
		return new PrismaValidationException(new PrismaError(PrismaErrorKind.VALIDATION, code, message,
				JsonNodeFactory.instance.objectNode(), null, null));
	}

	static PrismaException transaction(String reason) {
		return new PrismaException(new PrismaError(PrismaErrorKind.TRANSACTION, "P2028", "Transaction API error",
				JsonNodeFactory.instance.objectNode().put("reason", reason), null, null));
	}

	static PrismaException unavailable(Outcome outcome) {
		return new PrismaEngineUnavailableException(PrismaError.of(PrismaErrorKind.ENGINE, "The bridge is gone"),
				outcome, null);
	}

}
