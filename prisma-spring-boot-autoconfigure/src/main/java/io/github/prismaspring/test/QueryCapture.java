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

import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.client.sql.SqlRenderingEngine;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Finds out what an engine gets to see of a query, which of SQL is its rendered form.
 */
final class QueryCapture implements PrismaEngine {

	private final PrismaEngineInfo info;

	private @Nullable RecordedQuery query;

	private QueryCapture(PrismaEngineInfo info) {
		this.info = info;
	}

	static RecordedQuery of(Op<?> op, PrismaEngineInfo info) {
		QueryCapture capture = new QueryCapture(info);
		new SqlRenderingEngine(() -> capture).execute(op.request()).blockOptional();
		if (capture.query == null) {
			throw new IllegalStateException(op.name() + " does not reach the engine");
		}
		return capture.query;
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return Mono.fromRunnable(() -> this.query = RecordedQuery.of(request));
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return Mono.error(new UnsupportedOperationException());
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return Mono.error(new UnsupportedOperationException());
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return Mono.just(this.info);
	}

}
