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

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.JsonProtocol;
import io.github.prismaspring.engine.JsonProtocolWriter;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/**
 * One request in the form it travels in.
 *
 * @param path the path below the bridge's URL, as a template: {@code /transaction/{id}}
 * @param pathVariables what stands in the path's braces
 * @param headers what it carries beside the headers of every request, the names in small
 * letters
 * @param body the body, to be read through duplicates, or {@code null} for a question
 * without one
 * @param place adds to an error what the request is about
 */
record BridgeCall(String path, List<String> pathVariables, Map<String, String> headers, @Nullable ByteBuffer body,
		UnaryOperator<PrismaError> place) {

	/**
	 * Names the transaction that a query belongs to.
	 */
	static final String TRANSACTION_ID = "x-transaction-id";

	/**
	 * Names the lease that a transaction is started under.
	 */
	static final String LEASE_ID = "x-lease-id";

	/**
	 * Says how large the answer may be.
	 */
	static final String MAX_ANSWER_BYTES = "x-max-answer-bytes";

	private static final String QUERY_PATH = "/query";

	private static final int INITIAL_SIZE = 512;

	static BridgeCall get(String path) {
		return new BridgeCall(path, List.of(), Map.of(), null, UnaryOperator.identity());
	}

	/**
	 * Encodes an instruction that is no query.
	 * @param path the path below the bridge's URL
	 * @param body what to send
	 * @param pathVariables what stands in the path's braces
	 * @return the call
	 */
	static BridgeCall post(String path, ObjectNode body, String... pathVariables) {
		ByteBuffer json = StandardCharsets.UTF_8.encode(body.toString());
		return new BridgeCall(path, List.of(pathVariables), Map.of(), json, UnaryOperator.identity());
	}

	/**
	 * Encodes a request. That happens before there is a connection, so that a value that
	 * is refused costs nothing and certainly does not run.
	 * @param request the request
	 * @return the call
	 */
	static BridgeCall query(PrismaRequest<?> request) {
		return write(QUERY_PATH, request::writeTo, (error) -> error.at(request.model(), request.action()));
	}

	/**
	 * Encodes a batch, all of it before there is a connection.
	 * @param batch the batch
	 * @return the call
	 */
	static BridgeCall batch(PrismaBatch batch) {
		return write(QUERY_PATH, batch::writeTo, batch::locate);
	}

	/**
	 * Encodes requests that are to be prepared, not to run.
	 * @param requests the requests
	 * @return the call
	 */
	static BridgeCall plans(List<PrismaRequest<?>> requests) {
		return write("/plans", (out) -> {
			out.beginObject();
			out.name("queries").beginArray();
			requests.forEach((request) -> request.writeTo(out));
			out.endArray();
			out.endObject();
		}, UnaryOperator.identity());
	}

	/**
	 * Encodes a body.
	 * @param path the path below the bridge's URL
	 * @param writer writes the body
	 * @param place adds to an error what the body is about
	 * @return the call
	 */
	static BridgeCall write(String path, Consumer<JsonProtocolWriter> writer, UnaryOperator<PrismaError> place) {
		ByteArrayOutputStream body = new ByteArrayOutputStream(INITIAL_SIZE);
		try (JsonGenerator generator = JsonProtocol.createGenerator(body)) {
			writer.accept(new JsonProtocolWriter(generator));
		}
		catch (JacksonException ex) {
			PrismaError error = PrismaError.of(PrismaErrorKind.VALIDATION, "The query cannot be written as JSON");
			throw new PrismaException(place.apply(error), ex);
		}
		return new BridgeCall(path, List.of(), Map.of(), ByteBuffer.wrap(body.toByteArray()), place);
	}

	BridgeCall withHeader(String name, String value) {
		Map<String, String> headers = new LinkedHashMap<>(this.headers);
		headers.put(name, value);
		return new BridgeCall(this.path, this.pathVariables, headers, this.body, this.place);
	}

	/**
	 * Returns whether the call belongs to a transaction that is open.
	 * @return whether it waits for nobody but its own transaction
	 */
	boolean isInTransaction() {
		return !this.pathVariables.isEmpty() || this.headers.containsKey(TRANSACTION_ID);
	}

	/**
	 * Returns whether the answer is of use to the caller only. One that names a new
	 * transaction is not: it has to be read even if nobody waits for it any more, or the
	 * transaction would stay open.
	 * @return whether the call is one or more queries and nothing else
	 */
	boolean isQuery() {
		return this.path.equals(QUERY_PATH);
	}

	/**
	 * Returns how large the body is.
	 * @return the size in bytes, 0 if there is no body
	 */
	int bodySize() {
		return (this.body != null) ? this.body.remaining() : 0;
	}

	/**
	 * Returns the same call as one that is about a request.
	 * @param request the request
	 * @return the call
	 */
	BridgeCall about(PrismaRequest<?> request) {
		return new BridgeCall(this.path, this.pathVariables, this.headers, this.body,
				(error) -> error.at(request.model(), request.action()));
	}

	PrismaError error(PrismaErrorKind kind, String message) {
		return locate(PrismaError.of(kind, message));
	}

	PrismaError locate(PrismaError error) {
		return this.place.apply(error);
	}

}
