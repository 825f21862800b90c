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

import io.github.prismaspring.observation.PrismaOperationObservationDocumentation.HighCardinalityKeyNames;
import io.github.prismaspring.observation.PrismaOperationObservationDocumentation.LowCardinalityKeyNames;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;

/**
 * Observes queries with the keys of {@link PrismaOperationObservationDocumentation},
 * which follow the
 * <a href="https://opentelemetry.io/docs/specs/semconv/database/">semantic conventions of
 * OpenTelemetry</a>.
 */
public class DefaultPrismaOperationObservationConvention implements PrismaOperationObservationConvention {

	private static final String NAME = "prisma.client.operation";

	private static final KeyValue NO_COLLECTION = LowCardinalityKeyNames.DB_COLLECTION_NAME
		.withValue(KeyValue.NONE_VALUE);

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public String getContextualName(PrismaOperationObservationContext context) {
		String collection = context.getCollectionName();
		return (collection != null) ? context.getOperationName() + " " + collection : context.getOperationName();
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(PrismaOperationObservationContext context) {
		return KeyValues.of(collection(context),
				LowCardinalityKeyNames.DB_OPERATION_NAME.withValue(context.getOperationName()),
				LowCardinalityKeyNames.DB_SYSTEM_NAME.withValue(context.getDatabaseSystem()),
				LowCardinalityKeyNames.ERROR_TYPE.withValue(ErrorType.of(context.getError())),
				LowCardinalityKeyNames.OUTCOME.withValue(context.getOutcome().value()));
	}

	private static KeyValue collection(PrismaOperationObservationContext context) {
		String collection = context.getCollectionName();
		return (collection != null) ? LowCardinalityKeyNames.DB_COLLECTION_NAME.withValue(collection) : NO_COLLECTION;
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(PrismaOperationObservationContext context) {
		KeyValues keyValues = KeyValues.empty();
		int size = context.getRequests().size();
		if (size > 1) {
			keyValues = keyValues
				.and(HighCardinalityKeyNames.DB_OPERATION_BATCH_SIZE.withValue(Integer.toString(size)));
		}
		String transactionId = context.getTransactionId();
		if (transactionId != null) {
			keyValues = keyValues.and(HighCardinalityKeyNames.TRANSACTION_ID.withValue(transactionId));
		}
		String arguments = context.getQueryArguments();
		return (arguments != null) ? keyValues.and(HighCardinalityKeyNames.QUERY_ARGUMENTS.withValue(arguments))
				: keyValues;
	}

}
