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

package io.github.prismaspring.bridge;

import java.nio.file.Path;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line that the bridge wrote.
 *
 * @param level the level to log it at
 * @param text the text to log
 * @param listening where the bridge listens, if this is the line that says so
 */
record BridgeLogLine(Level level, String text, @Nullable BridgeListening listening) {

	private static final Set<String> ENVELOPE = Set.of("level", "time", "pid", "hostname", "msg", "err");

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	static BridgeLogLine parse(String line) {
		JsonNode json = json(line);
		if (json == null) {
			return new BridgeLogLine(Level.INFO, line, null);
		}
		if (json.path("event").asString("").equals("listening")) {
			return new BridgeLogLine(Level.DEBUG, line, listening(json));
		}
		if (!json.path("level").isInt()) {
			return new BridgeLogLine(Level.INFO, line, null);
		}
		return new BridgeLogLine(level(json.path("level").intValue()), text(json), null);
	}

	private static @Nullable BridgeListening listening(JsonNode json) {
		JsonNode socket = json.path("socket");
		if (socket.isString()) {
			return BridgeListening.onSocket(Path.of(socket.stringValue()));
		}
		return (json.path("port").isInt()) ? BridgeListening.onPort(json.path("port").intValue()) : null;
	}

	private static @Nullable JsonNode json(String line) {
		if (!line.startsWith("{")) {
			return null;
		}
		try {
			JsonNode json = MAPPER.readTree(line);
			return (json.isObject()) ? json : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private static String text(JsonNode json) {
		String message = json.path("msg").asString("") + details(json);
		JsonNode error = json.path("err");
		String detail = error.path("stack").asString(error.path("message").asString(""));
		if (detail.isEmpty()) {
			return message;
		}
		return (message.isEmpty()) ? detail : message + System.lineSeparator() + detail;
	}

	// Whatever the message is about, such as the trace and the SQL of a statement
	private static String details(JsonNode json) {
		ObjectNode details = ((ObjectNode) json).deepCopy().remove(ENVELOPE);
		return details.isEmpty() ? "" : " " + details;
	}

	private static Level level(int level) {
		if (level >= 50) {
			return Level.ERROR;
		}
		if (level >= 40) {
			return Level.WARN;
		}
		if (level >= 30) {
			return Level.INFO;
		}
		return (level >= 20) ? Level.DEBUG : Level.TRACE;
	}

}
