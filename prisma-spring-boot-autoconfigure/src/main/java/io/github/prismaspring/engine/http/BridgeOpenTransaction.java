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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * A transaction that a bridge holds open, whoever has started it.
 *
 * @param id the beginning of its id, which tells it from others but cannot be used
 * @param isolationLevel the isolation level that was asked for, or {@code null} for the
 * database's own
 * @param state {@code open}, {@code committing} or {@code rolling_back}; how it has ended
 * while the database is still busy with that
 * @param age the time since it was started
 * @param idle for how long nothing has been asked of it
 * @param timeout how old it can become
 * @param queries how many queries it has had
 * @param savepoints how many nested transactions are open in it
 */
public record BridgeOpenTransaction(String id, @Nullable String isolationLevel, String state, Duration age,
		Duration idle, Duration timeout, long queries, int savepoints) {

	static List<BridgeOpenTransaction> readAll(JsonParser body) {
		List<BridgeOpenTransaction> result = new ArrayList<>();
		JsonBody.read(body).path("transactions").forEach((transaction) -> result.add(read(transaction)));
		return List.copyOf(result);
	}

	private static BridgeOpenTransaction read(JsonNode transaction) {
		JsonNode isolationLevel = transaction.path("isolationLevel");
		return new BridgeOpenTransaction(transaction.path("id").asString(""),
				(isolationLevel.isString()) ? isolationLevel.stringValue() : null,
				transaction.path("state").asString("unknown"), duration(transaction, "ageSeconds"),
				duration(transaction, "idleSeconds"), duration(transaction, "timeoutSeconds"),
				transaction.path("queries").asLong(0), transaction.path("savepoints").asInt(0));
	}

	private static Duration duration(JsonNode transaction, String name) {
		return Duration.ofMillis(Math.round(transaction.path(name).asDouble(0) * 1000));
	}

}
