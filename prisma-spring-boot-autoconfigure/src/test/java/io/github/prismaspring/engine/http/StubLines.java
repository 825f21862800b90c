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

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.netty.buffer.Unpooled;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.StringUtils;

/**
 * Answers a {@link StubBridge} gives to the name that a query asks for, whether it came
 * alone or as a line.
 */
final class StubLines implements BiFunction<StubBridge.Request, HttpServerResponse, Publisher<Void>> {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final Function<String, Mono<String>> answer;

	/**
	 * Creates answers.
	 * @param answer the body of an answer to a name, as text
	 */
	StubLines(Function<String, Mono<String>> answer) {
		this.answer = answer;
	}

	@Override
	public Publisher<Void> apply(StubBridge.Request request, HttpServerResponse response) {
		if (!request.path().equals("/lines")) {
			return this.answer.apply(name(MAPPER.readTree(request.body())))
				.flatMap((body) -> Mono.from(StubBridge.answer(200, body).apply(request, response)));
		}
		Flux<String> lines = Flux.fromIterable(lines(request))
			.flatMap((line) -> this.answer.apply(name(line.path("body")))
				.map((body) -> "{\"id\":" + line.path("id").asInt() + ",\"status\":200,\"body\":" + body + "}\n"));
		return response.header("Content-Type", "application/x-ndjson")
			.send(lines.map((line) -> Unpooled.copiedBuffer(line, StandardCharsets.UTF_8)), (piece) -> true);
	}

	/**
	 * Returns the lines of a request.
	 * @param request the request
	 * @return its lines
	 */
	static List<JsonNode> lines(StubBridge.Request request) {
		List<JsonNode> lines = new ArrayList<>();
		request.body().lines().forEach((line) -> lines.add(MAPPER.readTree(line)));
		return lines;
	}

	static String name(JsonNode query) {
		return query.path("query").path("arguments").path("name").asString();
	}

	static Mono<String> data(String name) {
		return Mono.just("{\"data\":\"" + StringUtils.capitalize(name) + "\"}");
	}

}
