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

package io.github.prismaspring.engine;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaValidationException;
import tools.jackson.core.TokenStreamContext;

/**
 * Names the argument whose value is refused.
 */
final class RefusedValue {

	private static final String ARGUMENTS = "arguments.";

	private RefusedValue() {
	}

	static PrismaValidationException at(TokenStreamContext context, String flaw) {
		String message = "Argument '" + argument(JsonPath.ofNext(context)) + "' " + flaw;
		return new PrismaValidationException(PrismaError.of(PrismaErrorKind.VALIDATION, message));
	}

	private static String argument(String path) {
		int start = path.indexOf(ARGUMENTS);
		return (start >= 0) ? path.substring(start + ARGUMENTS.length()) : path;
	}

}
