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

import java.util.ArrayDeque;
import java.util.Deque;

import tools.jackson.databind.JsonNode;

/**
 * The answers to some queries, in their order; the last one is given again and again.
 */
final class Stub {

	private final QueryPattern pattern;

	private final Deque<Answer> answers = new ArrayDeque<>();

	Stub(QueryPattern pattern) {
		this.pattern = pattern;
	}

	QueryPattern pattern() {
		return this.pattern;
	}

	synchronized void add(Answer answer) {
		this.answers.add(answer);
	}

	JsonNode answer(RecordedQuery query) {
		return next(query).to(query);
	}

	private synchronized Answer next(RecordedQuery query) {
		if (this.answers.isEmpty()) {
			throw new UnstubbedQueryException(
					"given(…) was called for " + query + ", but not what it will return, answer or throw");
		}
		return (this.answers.size() > 1) ? this.answers.remove() : this.answers.element();
	}

}
