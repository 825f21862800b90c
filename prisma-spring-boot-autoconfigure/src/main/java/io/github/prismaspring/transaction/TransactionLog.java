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

import io.github.prismaspring.engine.PrismaTransaction;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Tells at level DEBUG what becomes of transactions, by the names that the bridge has for
 * them.
 */
enum TransactionLog {

	/**
	 * Of transactions.
	 */
	TRANSACTION("transaction"),

	/**
	 * Of savepoints.
	 */
	SAVEPOINT("savepoint");

	private static final Log logger = LogFactory.getLog(TransactionLog.class);

	private final String what;

	TransactionLog(String what) {
		this.what = what;
	}

	void began(PrismaTransaction transaction, String options) {
		log("Began", transaction, options);
	}

	void committed(PrismaTransaction transaction) {
		log("Committed", transaction, "");
	}

	void rolledBack(PrismaTransaction transaction) {
		log("Rolled back", transaction, "");
	}

	void failed(String how, PrismaTransaction transaction, Throwable failure) {
		log("Could not " + how, transaction, ": " + failure.getMessage());
	}

	private void log(String done, PrismaTransaction transaction, String details) {
		if (logger.isDebugEnabled()) {
			logger.debug(done + " " + this.what + " [" + transaction.id() + "]" + details);
		}
	}

}
