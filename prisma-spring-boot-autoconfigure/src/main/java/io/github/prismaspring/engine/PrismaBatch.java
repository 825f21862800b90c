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

package io.github.prismaspring.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaValidationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests that run together, in their order and in one transaction: either all of them
 * take effect, or none does.
 *
 * @param requests the requests, at least one
 * @param isolationLevel how far the transaction is kept apart from others, or
 * {@code null} for what the database does by default
 */
public record PrismaBatch(List<PrismaRequest<?>> requests, @Nullable PrismaIsolationLevel isolationLevel) {

	private static final String INDEX = "batchIndex";

	private static final String WHERE = "where";

	public PrismaBatch {
		requests = List.copyOf(requests);
		if (requests.isEmpty()) {
			throw new IllegalArgumentException("A batch needs at least one request");
		}
	}

	/**
	 * Writes all requests: <code>{"batch":[…],"transaction":{…}}</code>.
	 * @param out where to write them
	 * @throws PrismaValidationException if one of the queries holds a value that cannot
	 * be stored; nothing may be sent then
	 */
	public void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		out.name("batch").beginArray();
		for (int i = 0; i < this.requests.size(); i++) {
			write(i, out);
		}
		out.endArray();
		out.name("transaction").beginObject();
		if (this.isolationLevel != null) {
			out.name("isolationLevel").string(this.isolationLevel.protocolName());
		}
		out.endObject();
		out.endObject();
	}

	private void write(int index, JsonProtocolWriter out) {
		try {
			this.requests.get(index).writeTo(out);
		}
		catch (PrismaValidationException ex) {
			throw new PrismaValidationException(at(index, ex.error()));
		}
	}

	/**
	 * Tells in an error which request of a batch it is about.
	 * @param index how many requests come before it
	 * @param error the error
	 * @return the error with the {@code batchIndex} in its meta
	 */
	public static PrismaError at(int index, PrismaError error) {
		ObjectNode meta = ((ObjectNode) error.meta()).deepCopy();
		return error.withMeta(meta.put(INDEX, index));
	}

	/**
	 * Reads the results.
	 * @param in the reader, placed at an array of objects that have each result as
	 * {@code data}
	 * @return the results in the order of the requests, {@code null} for one without row
	 */
	public List<@Nullable Object> readFrom(JsonProtocolReader in) {
		List<@Nullable Object> results = new ArrayList<>();
		in.beginArray();
		while (in.nextElement()) {
			if (results.size() == this.requests.size()) {
				throw in.mismatch(this.requests.size() + " results", "more");
			}
			results.add(read(this.requests.get(results.size()), in));
		}
		if (results.size() < this.requests.size()) {
			throw in.mismatch(this.requests.size() + " results", Integer.toString(results.size()));
		}
		return Collections.unmodifiableList(results);
	}

	private static @Nullable Object read(PrismaRequest<?> request, JsonProtocolReader in) {
		Object result = null;
		boolean answered = false;
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			if (name.equals("data")) {
				result = request.readFrom(in);
				answered = true;
			}
			else {
				in.skip();
			}
		}
		if (!answered) {
			throw in.mismatch("'data'", "none");
		}
		return result;
	}

	/**
	 * Tells where an error happened, if it names the request by its {@code batchIndex}.
	 * @param error the error
	 * @return the error with model and operation of the request that failed, and with the
	 * key of the row as {@code where} of its meta if the request is about one row
	 */
	public PrismaError locate(PrismaError error) {
		JsonNode index = error.meta().path(INDEX);
		if (!index.isInt() || index.intValue() < 0 || index.intValue() >= this.requests.size()) {
			return error;
		}
		PrismaRequest<?> failed = this.requests.get(index.intValue());
		PrismaError located = error.at(failed.model(), failed.action());
		JsonNode where = UniqueFilter.of(failed);
		if (where == null) {
			return located;
		}
		ObjectNode meta = ((ObjectNode) located.meta()).deepCopy();
		return located.withMeta(meta.set(WHERE, where));
	}

}
