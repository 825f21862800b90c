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

import tools.jackson.databind.JsonNode;

/**
 * Says what becomes of one query.
 *
 * @param <T> the type of its result
 */
public final class QueryStubbing<T> extends Stubbing<QueryStubbing<T>> {

	private final RecordedQuery query;

	QueryStubbing(RecordedQuery query, Stub stub, ResultJson results) {
		super(stub, results);
		this.query = query;
	}

	/**
	 * Returns a result.
	 * @param result the result: a row, rows or a number; it is read again by whoever runs
	 * the query, so that they get an equal object
	 * @return this stubbing
	 * @throws IllegalArgumentException if the result is something else
	 */
	public QueryStubbing<T> willReturn(T result) {
		JsonNode json = results().of(this.query.action(), result);
		return add((query) -> json);
	}

	@Override
	QueryStubbing<T> self() {
		return this;
	}

}
