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

import java.util.List;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.JsonProtocol;
import io.github.prismaspring.engine.PrismaRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Writes the arguments of queries for people.
 */
final class ArgumentsText {

	/**
	 * What tracing systems keep of an attribute by default, or less.
	 */
	private static final int MAX_LENGTH = 4_000;

	private ArgumentsText() {
	}

	/**
	 * Writes the arguments of one query as an object, those of more as an array.
	 * @param requests the queries
	 * @return the text, or {@code null} if a query holds a value that is refused
	 */
	static @Nullable String of(List<PrismaRequest<?>> requests) {
		try {
			String text = (requests.size() == 1) ? arguments(requests.get(0))
					: requests.stream().map(ArgumentsText::arguments).toList().toString();
			return (text.length() <= MAX_LENGTH) ? text : text.substring(0, MAX_LENGTH) + "…";
		}
		catch (PrismaException | JacksonException ex) {
			return null;
		}
	}

	private static String arguments(PrismaRequest<?> request) {
		return JsonProtocol.writeDocument(request.query()::write).path("arguments").toString();
	}

}
