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

package io.github.prismaspring.client.batch;

import java.util.List;
import java.util.function.Function;

import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaIsolationLevel;
import org.jspecify.annotations.Nullable;

/**
 * Queries that run together: in one round trip, in their order and in one transaction.
 * Ready to run any number of times and on either façade.
 *
 * @param <T> the type that the results have together
 */
public final class Batch<T> {

	private final List<? extends Op<?>> ops;

	private final Function<BatchResults, T> results;

	private final @Nullable PrismaIsolationLevel isolationLevel;

	Batch(List<? extends Op<?>> ops, Function<BatchResults, T> results) {
		this(ops, results, null);
	}

	private Batch(List<? extends Op<?>> ops, Function<BatchResults, T> results,
			@Nullable PrismaIsolationLevel isolationLevel) {
		this.ops = List.copyOf(ops);
		this.results = results;
		this.isolationLevel = isolationLevel;
	}

	/**
	 * Keeps the transaction apart from others. Not possible inside an open transaction,
	 * which has a level already.
	 * @param level how far
	 * @return the new batch
	 */
	public Batch<T> isolation(PrismaIsolationLevel level) {
		return new Batch<>(this.ops, this.results, level);
	}

	/**
	 * Makes something else of the results.
	 * @param <X> the type of the new result
	 * @param mapping makes it
	 * @return the batch with the new result
	 */
	public <X> Batch<X> map(Function<? super T, ? extends X> mapping) {
		return new Batch<>(this.ops, (results) -> mapping.apply(this.results.apply(results)), this.isolationLevel);
	}

	/**
	 * Returns the names of the queries.
	 * @return the names, for example {@code [User.create, Post.updateMany]}
	 */
	public String name() {
		return this.ops.stream().map(Op::name).toList().toString();
	}

	/**
	 * Returns whether there is nothing to run.
	 * @return whether the batch has no queries
	 */
	public boolean isEmpty() {
		return this.ops.isEmpty();
	}

	/**
	 * Returns what the engine is to run.
	 * @return the requests
	 */
	public PrismaBatch requests() {
		return new PrismaBatch(List.copyOf(this.ops.stream().map(Op::request).toList()), this.isolationLevel);
	}

	/**
	 * Gives the results their type.
	 * @param results the results in the order of the queries
	 * @return the results together
	 */
	public T results(List<? extends @Nullable Object> results) {
		return this.results.apply(new BatchResults(this.ops, results));
	}

}
