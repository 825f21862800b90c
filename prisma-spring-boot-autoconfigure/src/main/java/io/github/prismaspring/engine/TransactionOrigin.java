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

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

import org.springframework.transaction.annotation.Propagation;

/**
 * Where a transaction comes from, for those who watch the engine: no engine runs it
 * differently for that. It travels in the context of the subscription that starts the
 * transaction.
 *
 * @param name the name of the transaction, which Spring makes of the class and the method
 * that are transactional, or {@code null} if it has none
 * @param propagation why it is a transaction of its own
 */
public record TransactionOrigin(@Nullable String name, Propagation propagation) {

	/**
	 * Returns the origin of the transaction that a subscription starts.
	 * @param context the context of the subscription
	 * @return the origin, empty if it is not known
	 */
	public static Optional<TransactionOrigin> from(ContextView context) {
		return context.getOrEmpty(TransactionOrigin.class);
	}

	/**
	 * Adds this origin to the context of a subscription.
	 * @param context the context of the subscription
	 * @return the context with this origin in place of any other
	 */
	public Context addTo(Context context) {
		return context.put(TransactionOrigin.class, this);
	}

}
