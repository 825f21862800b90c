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

import java.util.HashMap;
import java.util.Map;

import io.github.prismaspring.engine.TraceContext;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import org.jspecify.annotations.Nullable;

/**
 * What observations of queries and of transactions have in common. Tracing leaves in the
 * carrier what the engine is to hand on.
 */
public abstract class PrismaObservationContext extends SenderContext<Map<String, String>> {

	private final Map<String, String> propagated = new HashMap<>();

	private final String databaseSystem;

	private @Nullable String transactionId;

	PrismaObservationContext(String databaseSystem) {
		super((carrier, key, value) -> {
			if (carrier != null) {
				carrier.put(key, value);
			}
		}, Kind.CLIENT);
		this.databaseSystem = databaseSystem;
		setCarrier(this.propagated);
	}

	/**
	 * Returns the database.
	 * @return the name that OpenTelemetry gives to its kind, for example
	 * {@code postgresql}, or {@code other_sql} if it is not known
	 */
	public String getDatabaseSystem() {
		return this.databaseSystem;
	}

	/**
	 * Returns the transaction.
	 * @return the name that the engine has given to it, or {@code null} if there is none
	 */
	public @Nullable String getTransactionId() {
		return this.transactionId;
	}

	void setTransactionId(@Nullable String transactionId) {
		this.transactionId = transactionId;
	}

	@Nullable TraceContext traceContext() {
		String traceparent = this.propagated.get("traceparent");
		return (traceparent != null) ? new TraceContext(traceparent, this.propagated.get("tracestate")) : null;
	}

}
