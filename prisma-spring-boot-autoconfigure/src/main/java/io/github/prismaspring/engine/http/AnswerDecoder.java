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

package io.github.prismaspring.engine.http;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Reads one sort of answer.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
interface AnswerDecoder<T> {

	/**
	 * Reads an answer.
	 * @param status the HTTP status
	 * @param body the body, before its first token
	 * @return the result, or {@code null} if there is none
	 */
	@Nullable T decode(int status, JsonParser body);

	/**
	 * Reads an answer, and says so if it is not JSON.
	 * @param status the HTTP status
	 * @param body the body, before its first token
	 * @return the result, or {@code null} if there is none
	 */
	default @Nullable T read(int status, JsonParser body) {
		try {
			return decode(status, body);
		}
		catch (JacksonException ex) {
			throw AnswerErrors.notJson(ex);
		}
	}

	/**
	 * Takes an answer that comes when nobody waits for it any more.
	 * @param status the HTTP status
	 * @param body the body, before its first token
	 */
	default void late(int status, JsonParser body) {
	}

}
