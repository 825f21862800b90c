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

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaRequest;

/**
 * What is sent to an engine during a test.
 */
final class QueryLog {

	private final List<Entry> entries = new CopyOnWriteArrayList<>();

	void add(PrismaRequest<?> request) {
		this.entries.add(new Entry(List.of(RecordedQuery.of(request))));
	}

	void add(PrismaBatch batch) {
		this.entries.add(new Entry(batch.requests().stream().map(RecordedQuery::of).toList()));
	}

	List<Entry> entries() {
		return List.copyOf(this.entries);
	}

	/**
	 * What is sent at once.
	 *
	 * @param queries a query, or those of a batch
	 */
	record Entry(List<RecordedQuery> queries) {

		boolean isBatch() {
			return this.queries.size() > 1;
		}

		@Override
		public String toString() {
			return (isBatch()) ? "batch " + this.queries : this.queries.get(0).toString();
		}

	}

}
