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

package io.github.prismaspring.autoconfigure.transaction;

import java.time.Duration;
import java.util.Objects;

import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.transaction.PrismaTransactionSettings;
import io.github.prismaspring.transaction.PrismaTransactionSettings.ReadOnly;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionProperties;

/**
 * Makes {@link PrismaTransactionSettings} of properties.
 */
public final class TransactionSettings {

	private TransactionSettings() {
	}

	/**
	 * Makes the settings of a database.
	 * @param properties the properties of the database
	 * @param all the properties of all transactions, whose default timeout wins
	 * @return the settings
	 */
	public static PrismaTransactionSettings of(PrismaProperties.Transaction properties,
			ObjectProvider<TransactionProperties> all) {
		Duration timeout = all.stream()
			.map(TransactionProperties::getDefaultTimeout)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(properties.getTimeout());
		ReadOnly readOnly = (properties.isEnforceReadOnly()) ? ReadOnly.ENFORCED : ReadOnly.GUARDED;
		return new PrismaTransactionSettings(timeout, properties.getMaxWait(), readOnly);
	}

}
