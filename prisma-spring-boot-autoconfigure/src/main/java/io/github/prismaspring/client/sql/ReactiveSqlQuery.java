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

import java.util.List;

import io.github.prismaspring.client.ReactiveRunner;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A query in SQL that answers rows, for reactive callers.
 *
 * @param <T> what rows become
 */
public final class ReactiveSqlQuery<T> {

	private final ReactiveRunner runner;

	private final SqlQueryOps<T> ops;

	ReactiveSqlQuery(ReactiveRunner runner, SqlQueryOps<T> ops) {
		this.runner = runner;
		this.ops = ops;
	}

	/**
	 * Asks for all rows.
	 * @return the rows, none of which may become {@code null}
	 */
	public Mono<List<T>> list() {
		return this.runner.run(this.ops.list());
	}

	/**
	 * Asks for the one row that there is.
	 * @return the row, or an
	 * {@link org.springframework.dao.IncorrectResultSizeDataAccessException} if there is
	 * none or more than one
	 */
	public Mono<T> single() {
		return this.runner.run(this.ops.single());
	}

	/**
	 * Asks for the row if there is one.
	 * @return the row, empty if there is none or if it is a single column that is
	 * {@code null}, as {@code max} of no rows; an
	 * {@link org.springframework.dao.IncorrectResultSizeDataAccessException} if there is
	 * more than one
	 */
	public Mono<T> optional() {
		return this.runner.run(this.ops.optional()).flatMap(Mono::justOrEmpty);
	}

	/**
	 * Asks for all rows, one after another. They are read from the database all at once
	 * and are in memory before the first is emitted: SQL that is not known cannot be
	 * paged.
	 * @return the rows
	 */
	public Flux<T> stream() {
		return list().flatMapIterable((rows) -> rows);
	}

	/**
	 * Returns this query as a value, to be run on either façade or in a batch.
	 * @return the ways to run it
	 */
	public SqlQueryOps<T> ops() {
		return this.ops;
	}

}
