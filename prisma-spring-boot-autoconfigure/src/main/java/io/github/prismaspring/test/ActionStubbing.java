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

import java.util.Arrays;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * Says what becomes of all queries of a model that do the same.
 *
 * @param <M> the model
 */
public final class ActionStubbing<M> extends Stubbing<ActionStubbing<M>> {

	ActionStubbing(Stub stub, ResultJson results) {
		super(stub, results);
	}

	/**
	 * Returns rows.
	 * @param rows the rows: one at most for actions that have one row as their result
	 * @return this stubbing
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final ActionStubbing<M> willReturn(M... rows) {
		List<JsonNode> json = Arrays.stream(rows).<JsonNode>map(results()::row).toList();
		return add((query) -> ResultJson.ofRows(query.action(), json));
	}

	/**
	 * Returns a number of rows.
	 * @param count how many rows were found or affected
	 * @return this stubbing
	 */
	public ActionStubbing<M> willReturnCount(long count) {
		return add((query) -> ResultJson.ofCount(query.action(), count));
	}

	@Override
	ActionStubbing<M> self() {
		return this;
	}

}
