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

package io.github.prismaspring.observation;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * How queries and transactions are observed.
 *
 * @param provider supplies Prisma's name of the database's provider, for example
 * {@code sqlite}, or {@code null} as long as it is not known
 * @param operationConvention says how queries are observed, or {@code null} for the
 * default
 * @param transactionConvention says how transactions are observed, or {@code null} for
 * the default
 * @param queryArguments whether spans show the arguments of queries
 */
public record PrismaObservationOptions(Supplier<@Nullable String> provider,
		@Nullable PrismaOperationObservationConvention operationConvention,
		@Nullable PrismaTransactionObservationConvention transactionConvention, QueryArguments queryArguments) {

}
