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

import java.util.Locale;

import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.observation.PrismaTransactionObservationDocumentation.HighCardinalityKeyNames;
import io.github.prismaspring.observation.PrismaTransactionObservationDocumentation.LowCardinalityKeyNames;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;

import org.springframework.transaction.annotation.Propagation;

/**
 * Observes transactions with the keys of
 * {@link PrismaTransactionObservationDocumentation}.
 */
public class DefaultPrismaTransactionObservationConvention implements PrismaTransactionObservationConvention {

	private static final String NAME = "prisma.transaction";

	private static final String DEFAULT_ISOLATION = "default";

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public String getContextualName(PrismaTransactionObservationContext context) {
		return (context.getOrigin().propagation() == Propagation.NESTED) ? "nested transaction" : "transaction";
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(PrismaTransactionObservationContext context) {
		return KeyValues.of(LowCardinalityKeyNames.DB_SYSTEM_NAME.withValue(context.getDatabaseSystem()),
				LowCardinalityKeyNames.ERROR_TYPE.withValue(ErrorType.of(context.getError())),
				LowCardinalityKeyNames.OUTCOME.withValue(context.getOutcome().value()),
				LowCardinalityKeyNames.ISOLATION.withValue(isolation(context)),
				LowCardinalityKeyNames.NAME.withValue(name(context)),
				LowCardinalityKeyNames.PROPAGATION.withValue(propagation(context)));
	}

	private static String isolation(PrismaTransactionObservationContext context) {
		PrismaIsolationLevel isolation = context.getIsolationLevel();
		return (isolation != null) ? isolation.name().toLowerCase(Locale.ROOT) : DEFAULT_ISOLATION;
	}

	private static String name(PrismaTransactionObservationContext context) {
		String name = context.getOrigin().name();
		return (name != null) ? name : KeyValue.NONE_VALUE;
	}

	private static String propagation(PrismaTransactionObservationContext context) {
		return context.getOrigin().propagation().name().toLowerCase(Locale.ROOT);
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(PrismaTransactionObservationContext context) {
		String transactionId = context.getTransactionId();
		return (transactionId != null) ? KeyValues.of(HighCardinalityKeyNames.TRANSACTION_ID.withValue(transactionId))
				: KeyValues.empty();
	}

}
