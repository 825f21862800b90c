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

package io.github.prismaspring.dao;

import java.util.stream.Collectors;

import io.github.prismaspring.PrismaException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The message of a translated exception: what failed, Prisma's code, Prisma's message,
 * the names of a violated constraint if the message leaves them out, and of a query in a
 * batch its place and the key of its row.
 */
final class ErrorMessage {

	private ErrorMessage() {
	}

	static String of(PrismaException ex) {
		StringBuilder message = new StringBuilder();
		if (ex.model() != null) {
			message.append(ex.model()).append('.');
		}
		if (ex.operation() != null) {
			message.append(ex.operation()).append(": ");
		}
		message.append(ex.error().message().strip());
		String constraint = constraint(ex.error().meta());
		if (constraint != null && message.indexOf(constraint) < 0) {
			message.append(" (").append(constraint).append(')');
		}
		if (ex.code() != null) {
			message.append(" [").append(ex.code()).append(']');
		}
		JsonNode batchIndex = ex.error().meta().path("batchIndex");
		if (batchIndex.isInt()) {
			message.append(", query ").append(batchIndex.intValue()).append(" of the batch, counted from 0");
		}
		JsonNode where = ex.error().meta().path("where");
		if (where.isObject()) {
			message.append(", where ").append(KeyText.of(where));
		}
		return message.toString();
	}

	private static @Nullable String constraint(JsonNode meta) {
		JsonNode violated = meta.path("driverAdapterError").path("cause").path("constraint");
		for (JsonNode names : new JsonNode[] { meta.path("target"), violated.path("fields"), violated.path("index"),
				meta.path("constraint") }) {
			if (names.isString()) {
				return names.stringValue();
			}
			if (names.isArray() && !names.isEmpty()) {
				return names.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
			}
		}
		return null;
	}

}
