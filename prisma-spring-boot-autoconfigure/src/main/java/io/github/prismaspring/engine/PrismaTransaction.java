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

package io.github.prismaspring.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.util.ObjectUtils;

/**
 * A transaction of the database that the engine holds open until it is committed or
 * rolled back, or its time is up. Its requests run one after another, in the order in
 * which they are subscribed to. All results are cold.
 * <p>
 * After the end every method fails with a {@link io.github.prismaspring.PrismaException}
 * of kind {@link io.github.prismaspring.PrismaErrorKind#TRANSACTION}, whose
 * {@code reason} tells how the transaction ended.
 */
public interface PrismaTransaction {

	/**
	 * Returns what tells this transaction from others in logs.
	 * @return the name, which is that of the bridge if a bridge holds the transaction
	 */
	default String id() {
		return ObjectUtils.getIdentityHexString(this);
	}

	/**
	 * Runs a request inside the transaction.
	 * @param <T> the type of the result
	 * @param request the request to run
	 * @return the result, empty if there is none, or an error that is a
	 * {@link io.github.prismaspring.PrismaException}
	 */
	<T> Mono<T> execute(PrismaRequest<T> request);

	/**
	 * Runs requests together inside the transaction. If one of them fails, none of them
	 * has an effect.
	 * @param batch the requests to run, without isolation level: that of the transaction
	 * counts
	 * @return the results in the order of the requests, {@code null} for one without row,
	 * or an error that is a {@link io.github.prismaspring.PrismaException}, whose meta
	 * tells by {@code batchIndex} which of the requests failed, if one did
	 */
	Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch);

	/**
	 * Starts a transaction inside this one, a savepoint. It must end before this one
	 * does; rolling it back undoes only what ran inside of it.
	 * @return the inner transaction
	 */
	Mono<PrismaTransaction> startNested();

	/**
	 * Commits, and completes after the database has done so.
	 * @return completes when everything is kept; an error means that nothing is, unless
	 * it is a {@link io.github.prismaspring.PrismaEngineUnavailableException} whose
	 * outcome is not known
	 */
	Mono<Void> commit();

	/**
	 * Rolls back, and completes after the database has done so.
	 * @return completes when everything is undone
	 */
	Mono<Void> rollback();

}
