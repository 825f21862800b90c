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

package io.github.prismaspring.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import io.github.prismaspring.engine.JsonProtocol;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * An engine without a database: keeps what it was sent and answers what it was told, the
 * last answer again and again.
 */
public class RecordingEngine implements PrismaEngine {

	private final List<String> requests = new ArrayList<>();

	private final Deque<Object> answers = new ArrayDeque<>();

	private boolean lastAnswerGiven;

	/**
	 * Adds an answer.
	 * @param json the value of {@code data}, with single quotes in place of double ones
	 * @return this engine
	 */
	public RecordingEngine answer(String json) {
		return add(json.replace('\'', '"'));
	}

	/**
	 * Adds a failure.
	 * @param failure the failure
	 * @return this engine
	 */
	public RecordingEngine fail(RuntimeException failure) {
		return add(failure);
	}

	/**
	 * Returns the requests that were sent.
	 * @return the requests, with single quotes in place of double ones
	 */
	public List<String> requests() {
		return this.requests;
	}

	/**
	 * Returns the arguments of the request that was sent last.
	 * @return the arguments, with single quotes in place of double ones
	 */
	public String arguments() {
		String request = this.requests.get(this.requests.size() - 1);
		int start = request.indexOf("'arguments':") + "'arguments':".length();
		return request.substring(start, request.indexOf(",'selection':", start));
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return Mono.fromCallable(() -> {
			this.requests.add(write(request::writeTo));
			Object answer = nextAnswer();
			if (answer instanceof RuntimeException failure) {
				throw failure;
			}
			return read(request::readFrom, (String) answer);
		});
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return Mono.fromCallable(() -> {
			this.requests.add(write(batch::writeTo));
			Object answer = nextAnswer();
			if (answer instanceof RuntimeException failure) {
				throw failure;
			}
			return read(batch::readFrom, (String) answer);
		});
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return Mono.error(new UnsupportedOperationException("This engine records queries outside of transactions"));
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return Mono.just(new PrismaEngineInfo("", "postgresql", Set.of()));
	}

	private RecordingEngine add(Object answer) {
		if (this.lastAnswerGiven) {
			this.answers.clear();
			this.lastAnswerGiven = false;
		}
		this.answers.add(answer);
		return this;
	}

	private Object nextAnswer() {
		if (this.answers.size() > 1) {
			return this.answers.remove();
		}
		this.lastAnswerGiven = true;
		return this.answers.element();
	}

	private static String write(Consumer<JsonProtocolWriter> request) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonGenerator generator = JsonProtocol.createGenerator(bytes)) {
			request.accept(new JsonProtocolWriter(generator));
		}
		return bytes.toString(StandardCharsets.UTF_8).replace('"', '\'');
	}

	private static <T> T read(Function<JsonProtocolReader, T> reader, String json) {
		try (JsonParser parser = JsonProtocol.createParser(json.getBytes(StandardCharsets.UTF_8))) {
			parser.nextToken();
			return reader.apply(new JsonProtocolReader(parser));
		}
	}

}
