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
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Runs Prisma queries. The only door between the client and whatever answers its queries.
 */
public interface PrismaEngine {

	/**
	 * Runs a request. The result is cold: nothing happens before it is subscribed to, and
	 * the request runs once for each subscription.
	 * @param <T> the type of the result
	 * @param request the request to run
	 * @return the result, empty if there is none, or an error that is an
	 * {@link io.github.prismaspring.PrismaException}
	 */
	<T> Mono<T> execute(PrismaRequest<T> request);

	/**
	 * Runs requests together, in their order and in one transaction, which the engine
	 * rolls back if one of them fails. The result is cold, as that of a single request.
	 * @param batch the requests to run
	 * @return the results in the order of the requests, {@code null} for one without row,
	 * or an error that is an {@link io.github.prismaspring.PrismaException}, whose meta
	 * tells by {@code batchIndex} which of the requests failed, if one did
	 */
	Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch);

	/**
	 * Starts a transaction. Whoever gets it must end it. If the subscription is cancelled
	 * while the transaction is being started, the engine rolls it back by itself.
	 * @param options how the transaction is to be
	 * @return the open transaction, or an error that is a
	 * {@link io.github.prismaspring.PrismaException}
	 */
	Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options);

	/**
	 * Starts a transaction and runs its first request, where the engine has a shorter way
	 * to do so than one after the other. Whoever gets the transaction must end it,
	 * whatever has become of the request. If the subscription is cancelled meanwhile, the
	 * engine rolls the transaction back by itself.
	 * <p>
	 * Engines that have no such way, and decorators that know nothing of it, leave this
	 * method alone: the transaction is started and the request is run inside of it then.
	 * @param <T> the type of the request's result
	 * @param options how the transaction is to be
	 * @param first the request
	 * @return the way: the open transaction with what has become of the request, or an
	 * error that is a {@link io.github.prismaspring.PrismaException} if the transaction
	 * could not begin, of whose request nothing is kept then. Empty if there is no such
	 * way
	 */
	default <T> Optional<Mono<StartedTransaction<T>>> startTransaction(PrismaTransactionOptions options,
			PrismaRequest<T> first) {
		return Optional.empty();
	}

	/**
	 * Asks the engine which schema it serves.
	 * @return what the engine tells about itself
	 */
	Mono<PrismaEngineInfo> info();

}
