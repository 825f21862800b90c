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

package io.github.prismaspring.benchmarks.jmh;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;

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
 * An engine whose answer is there already: what remains is to write the query, to read
 * the answer, and all that the client does around it.
 */
final class PreparedEngine implements PrismaEngine {

	static final int BUFFER = 1024;

	private final byte[] answer;

	PreparedEngine(byte[] answer) {
		this.answer = answer;
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return Mono.fromCallable(() -> {
			write(request, new ByteArrayOutputStream(BUFFER));
			return read(request, this.answer);
		});
	}

	static void write(PrismaRequest<?> request, OutputStream out) {
		try (JsonGenerator generator = JsonProtocol.createGenerator(out)) {
			request.writeTo(new JsonProtocolWriter(generator));
		}
	}

	static <T> @Nullable T read(PrismaRequest<T> request, byte[] answer) {
		try (JsonParser parser = JsonProtocol.createParser(answer)) {
			parser.nextToken();
			return request.readFrom(new JsonProtocolReader(parser));
		}
	}

	@Override
	@SuppressWarnings("NullAway") // It does not see annotations of type arguments in
									// class files
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return Mono.error(new UnsupportedOperationException());
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return Mono.error(new UnsupportedOperationException());
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return Mono.error(new UnsupportedOperationException());
	}

}
