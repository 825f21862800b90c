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

package io.github.prismaspring.transaction;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

import io.github.prismaspring.engine.PrismaAccessMode;
import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.convert.DurationStyle;
import org.springframework.transaction.InvalidIsolationLevelException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionUsageException;
import org.springframework.transaction.interceptor.TransactionAttribute;

/**
 * Makes Prisma's options of what Spring says about a transaction. What Spring has no word
 * for comes as labels: {@code @Transactional(label = "prisma:maxWait=5s")}.
 */
final class PrismaTransactionOptionsResolver {

	private static final String PREFIX = "prisma:";

	private final PrismaTransactionSettings settings;

	PrismaTransactionOptionsResolver(PrismaTransactionSettings settings) {
		this.settings = settings;
	}

	PrismaTransactionOptions resolve(TransactionDefinition definition, int timeoutSeconds) {
		Duration timeout = (timeoutSeconds != TransactionDefinition.TIMEOUT_DEFAULT)
				? Duration.ofSeconds(timeoutSeconds) : this.settings.timeout();
		PrismaTransactionOptions options = new PrismaTransactionOptions(isolation(definition.getIsolationLevel()),
				timeout, this.settings.maxWait(), accessMode(definition));
		for (String label : labels(definition)) {
			if (label.startsWith(PREFIX)) {
				options = labelled(options, label);
			}
		}
		return options;
	}

	/**
	 * Returns what a transaction refuses before it is sent.
	 * @param definition what Spring says about the transaction
	 * @return what is refused
	 */
	WriteGuard guard(TransactionDefinition definition) {
		if (!definition.isReadOnly()) {
			return WriteGuard.NONE;
		}
		return (accessMode(definition) == PrismaAccessMode.READ_ONLY) ? WriteGuard.DATABASE : WriteGuard.CLIENT;
	}

	private PrismaAccessMode accessMode(TransactionDefinition definition) {
		return (definition.isReadOnly() && this.settings.readOnly() == PrismaTransactionSettings.ReadOnly.ENFORCED)
				? PrismaAccessMode.READ_ONLY : PrismaAccessMode.READ_WRITE;
	}

	private static Collection<String> labels(TransactionDefinition definition) {
		return (definition instanceof TransactionAttribute attribute) ? attribute.getLabels() : List.of();
	}

	private static PrismaTransactionOptions labelled(PrismaTransactionOptions options, String label) {
		String[] parts = label.substring(PREFIX.length()).split("=", 2);
		try {
			return switch (parts[0].strip()) {
				case "maxWait" -> options.withMaxWait(DurationStyle.detectAndParse(parts[1].strip()));
				case "timeout" -> options.withTimeout(DurationStyle.detectAndParse(parts[1].strip()));
				case "isolation" -> options.withIsolationLevel(PrismaIsolationLevel.valueOf(parts[1].strip()));
				default -> throw new IllegalArgumentException("there is no such option");
			};
		}
		catch (IllegalArgumentException | ArrayIndexOutOfBoundsException ex) {
			throw new TransactionUsageException("The label '" + label
					+ "' of the transaction is none that Prisma knows; there are 'prisma:maxWait=<duration>', "
					+ "'prisma:timeout=<duration>' and 'prisma:isolation=<PrismaIsolationLevel>'", ex);
		}
	}

	private static @Nullable PrismaIsolationLevel isolation(int level) {
		return switch (level) {
			case TransactionDefinition.ISOLATION_DEFAULT -> null;
			case TransactionDefinition.ISOLATION_READ_UNCOMMITTED -> PrismaIsolationLevel.READ_UNCOMMITTED;
			case TransactionDefinition.ISOLATION_READ_COMMITTED -> PrismaIsolationLevel.READ_COMMITTED;
			case TransactionDefinition.ISOLATION_REPEATABLE_READ -> PrismaIsolationLevel.REPEATABLE_READ;
			case TransactionDefinition.ISOLATION_SERIALIZABLE -> PrismaIsolationLevel.SERIALIZABLE;
			default -> throw new InvalidIsolationLevelException("There is no isolation level " + level);
		};
	}

}
