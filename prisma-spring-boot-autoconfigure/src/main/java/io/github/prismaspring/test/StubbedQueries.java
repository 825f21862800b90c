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

package io.github.prismaspring.test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Answers queries from stubs, of which the latest that matches counts, and keeps what was
 * asked.
 */
final class StubbedQueries {

	private final List<Stub> stubs = new CopyOnWriteArrayList<>();

	private final List<RecordedQuery> queries = new CopyOnWriteArrayList<>();

	void add(Stub stub) {
		this.stubs.add(0, stub);
	}

	List<RecordedQuery> queries() {
		return List.copyOf(this.queries);
	}

	void clear() {
		this.stubs.clear();
		this.queries.clear();
	}

	<T> @Nullable T run(PrismaRequest<T> request, Consumer<RecordedQuery> recorder) {
		return ProtocolJson.<@Nullable T>read(answer(request, recorder), request::readFrom);
	}

	List<@Nullable Object> runBatch(PrismaBatch batch, Consumer<RecordedQuery> recorder) {
		List<@Nullable Object> results = new ArrayList<>();
		for (int i = 0; i < batch.requests().size(); i++) {
			try {
				results.add(run(batch.requests().get(i), recorder));
			}
			catch (PrismaException ex) {
				throw PrismaException.of(PrismaBatch.at(i, ex.error()));
			}
		}
		return Collections.unmodifiableList(results);
	}

	private JsonNode answer(PrismaRequest<?> request, Consumer<RecordedQuery> recorder) {
		RecordedQuery query = RecordedQuery.of(request);
		this.queries.add(query);
		recorder.accept(query);
		return this.stubs.stream()
			.filter((stub) -> stub.pattern().matches(query))
			.findFirst()
			.orElseThrow(() -> unstubbed(query))
			.answer(query);
	}

	private UnstubbedQueryException unstubbed(RecordedQuery query) {
		StringBuilder message = new StringBuilder("There is no answer for the query\n\n    ").append(query)
			.append("\n\nwhich is as JSON\n\n    ")
			.append(query.request())
			.append("\n\n");
		if (this.stubs.isEmpty()) {
			message.append("There are no answers at all.");
		}
		else {
			message.append("There are answers for\n");
			this.stubs.forEach((stub) -> message.append("\n    ").append(stub.pattern().describe(query)));
		}
		return new UnstubbedQueryException(message.append("\n\nGive it one: mock.given(…).willReturn(…)").toString());
	}

}
