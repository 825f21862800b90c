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

package io.github.prismaspring.observation;

import io.github.prismaspring.PrismaException;
import io.micrometer.common.KeyValue;
import org.jspecify.annotations.Nullable;

/**
 * What sort of failure an observation ended with, in a word of which there are few.
 */
final class ErrorType {

	private ErrorType() {
	}

	static String of(@Nullable Throwable error) {
		if (error == null) {
			return KeyValue.NONE_VALUE;
		}
		String code = (error instanceof PrismaException prismaException) ? prismaException.code() : null;
		return (code != null) ? code : error.getClass().getName();
	}

}
