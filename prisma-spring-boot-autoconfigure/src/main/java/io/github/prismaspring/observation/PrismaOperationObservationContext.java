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

import java.util.List;
import java.util.function.Function;

import io.github.prismaspring.engine.PrismaRequest;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a query, or a batch of them, while it is observed.
 */
public class PrismaOperationObservationContext extends PrismaObservationContext {

	private static final String BATCH = "BATCH";

	private final List<PrismaRequest<?>> requests;

	private final String operationName;

	private final @Nullable String collectionName;

	private @Nullable String queryArguments;

	private PrismaOperationOutcome outcome = PrismaOperationOutcome.UNKNOWN;

	/**
	 * Creates a context.
	 * @param databaseSystem the name that OpenTelemetry gives to the kind of database
	 * @param requests what is run, more than one for a batch
	 */
	public PrismaOperationObservationContext(String databaseSystem, List<PrismaRequest<?>> requests) {
		super(databaseSystem);
		this.requests = requests;
		this.operationName = operationName(requests);
		this.collectionName = common(requests, PrismaRequest::model);
	}

	private static String operationName(List<PrismaRequest<?>> requests) {
		String operation = common(requests, (request) -> request.action().operation());
		if (requests.size() == 1 && operation != null) {
			return operation;
		}
		return (operation != null) ? BATCH + " " + operation : BATCH;
	}

	private static @Nullable String common(List<PrismaRequest<?>> requests,
			Function<PrismaRequest<?>, @Nullable String> property) {
		String first = property.apply(requests.get(0));
		for (int i = 1; first != null && i < requests.size(); i++) {
			if (!first.equals(property.apply(requests.get(i)))) {
				return null;
			}
		}
		return first;
	}

	/**
	 * Returns what is run.
	 * @return the requests, more than one for a batch
	 */
	public List<PrismaRequest<?>> getRequests() {
		return this.requests;
	}

	/**
	 * Returns the operation.
	 * @return the operation as the client names it, for example {@code findMany},
	 * {@code BATCH create} for a batch of the same operation and {@code BATCH} for any
	 * other
	 */
	public String getOperationName() {
		return this.operationName;
	}

	/**
	 * Returns the model.
	 * @return the name of the model, or {@code null} for SQL and for batches of several
	 * models
	 */
	public @Nullable String getCollectionName() {
		return this.collectionName;
	}

	/**
	 * Returns the arguments, which hold values of the application's data.
	 * @return the arguments as JSON, shortened if they are long, or {@code null} unless
	 * they are to be included
	 */
	public @Nullable String getQueryArguments() {
		return this.queryArguments;
	}

	void setQueryArguments(@Nullable String queryArguments) {
		this.queryArguments = queryArguments;
	}

	/**
	 * Returns what became of it.
	 * @return the outcome
	 */
	public PrismaOperationOutcome getOutcome() {
		return this.outcome;
	}

	void setOutcome(PrismaOperationOutcome outcome) {
		this.outcome = outcome;
	}

}
