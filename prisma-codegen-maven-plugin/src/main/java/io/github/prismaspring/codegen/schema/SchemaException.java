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

package io.github.prismaspring.codegen.schema;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when no client can be generated from a schema. The message is written for the
 * author of the schema and needs no stack trace.
 */
public final class SchemaException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create an exception.
	 * @param message what is wrong and how to mend it
	 */
	public SchemaException(String message) {
		super(message);
	}

	/**
	 * Create an exception.
	 * @param message what is wrong and how to mend it
	 * @param cause where it came from
	 */
	public SchemaException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
