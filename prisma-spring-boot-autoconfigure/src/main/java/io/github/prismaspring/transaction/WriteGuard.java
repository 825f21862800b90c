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

import java.util.List;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaValidationException;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaRequest;

/**
 * What a transaction refuses before it is sent.
 */
enum WriteGuard {

	/**
	 * Nothing.
	 */
	NONE,

	/**
	 * Everything that is known to write. SQL that answers rows is how reports are read,
	 * and whether it writes as well, only a database can tell.
	 */
	CLIENT,

	/**
	 * What the models write; of SQL the database is the judge.
	 */
	DATABASE;

	void check(List<? extends PrismaRequest<?>> requests) {
		for (PrismaRequest<?> request : requests) {
			if (refuses(request.action())) {
				PrismaError refused = PrismaError.of(PrismaErrorKind.VALIDATION,
						"The transaction is read-only, but the query writes");
				throw new PrismaValidationException(refused.at(request.model(), request.action()));
			}
		}
	}

	private boolean refuses(PrismaAction action) {
		return switch (action) {
			case QUERY_RAW -> false;
			case EXECUTE_RAW -> this == CLIENT;
			default -> this != NONE && action.isWrite();
		};
	}

}
