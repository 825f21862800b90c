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

package io.github.prismaspring.benchmarks.contestant.r2dbc;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/**
 * Statements and transactions over Spring's client.
 */
final class R2dbcSession {

	private final DatabaseClient client;

	private final TransactionalOperator transactions;

	R2dbcSession(ConnectionFactory connections) {
		this.client = DatabaseClient.create(connections);
		this.transactions = TransactionalOperator.create(new R2dbcTransactionManager(connections));
	}

	DatabaseClient client() {
		return this.client;
	}

	<T> Mono<T> transaction(Mono<T> work) {
		return this.transactions.transactional(work);
	}

	<T> Mono<List<T>> list(String sql, Function<Readable, T> row, Object... parameters) {
		return bound(sql, parameters).map(row).all().collectList();
	}

	<T> Mono<T> one(String sql, Function<Readable, T> row, Object... parameters) {
		return bound(sql, parameters).map(row).one();
	}

	Mono<Long> update(String sql, Object... parameters) {
		return bound(sql, parameters).fetch().rowsUpdated();
	}

	private DatabaseClient.GenericExecuteSpec bound(String sql, Object... parameters) {
		DatabaseClient.GenericExecuteSpec statement = this.client.sql(sql);
		for (int i = 0; i < parameters.length; i++) {
			Object parameter = parameters[i];
			statement = statement.bind(i, (parameter instanceof Instant instant)
					? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : parameter);
		}
		return statement;
	}

	static <T> T value(Readable row, int column, Class<T> type) {
		return Objects.requireNonNull(row.get(column, type));
	}

	static int number(Readable row, int column) {
		return value(row, column, Integer.class);
	}

	static String text(Readable row, int column) {
		return value(row, column, String.class);
	}

	static Instant instant(Readable row, int column) {
		return value(row, column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
	}

}
