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

package io.github.prismaspring.client.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaValidationException;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Stands before an engine and renders queries in SQL for its database, which it asks for
 * when there is the first of them. All other requests go through as they are.
 */
public final class SqlRenderingEngine implements PrismaEngine {

	private final Supplier<PrismaEngine> engine;

	private volatile @Nullable SqlDialect dialect;

	/**
	 * Creates an engine.
	 * @param engine supplies what runs the queries; asked on the thread that subscribes
	 */
	public SqlRenderingEngine(Supplier<PrismaEngine> engine) {
		this.engine = engine;
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return Mono.defer(() -> {
			PrismaEngine current = this.engine.get();
			return isUnrendered(request)
					? dialect(current).flatMap((dialect) -> current.execute(rendered(request, dialect)))
					: current.execute(request);
		});
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return Mono.defer(() -> {
			PrismaEngine current = this.engine.get();
			return batch.requests().stream().anyMatch(SqlRenderingEngine::isUnrendered)
					? dialect(current).flatMap((dialect) -> current.executeBatch(rendered(batch, dialect)))
					: current.executeBatch(batch);
		});
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return Mono.defer(() -> this.engine.get().startTransaction(options));
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return Mono.defer(() -> this.engine.get().info());
	}

	private Mono<SqlDialect> dialect(PrismaEngine current) {
		SqlDialect known = this.dialect;
		return (known != null) ? Mono.just(known)
				: current.info()
					.map((info) -> SqlDialect.of(info.provider()))
					.doOnNext((asked) -> this.dialect = asked);
	}

	private static boolean isUnrendered(PrismaRequest<?> request) {
		return request.query() instanceof UnrenderedSql;
	}

	private static PrismaBatch rendered(PrismaBatch batch, SqlDialect dialect) {
		List<PrismaRequest<?>> requests = new ArrayList<>();
		for (PrismaRequest<?> request : batch.requests()) {
			try {
				requests.add(rendered(request, dialect));
			}
			catch (PrismaValidationException ex) {
				throw new PrismaValidationException(PrismaBatch.at(requests.size(), ex.error()));
			}
		}
		return new PrismaBatch(requests, batch.isolationLevel());
	}

	private static <T> PrismaRequest<T> rendered(PrismaRequest<T> request, SqlDialect dialect) {
		if (!(request.query() instanceof UnrenderedSql unrendered)) {
			return request;
		}
		try {
			return new PrismaRequest<>(request.model(), request.action(), SqlRenderer.render(unrendered.sql(), dialect),
					request.reader());
		}
		catch (PrismaValidationException ex) {
			PrismaError error = ex.error();
			throw new PrismaValidationException(error.at(request.model(), request.action()));
		}
	}

}
