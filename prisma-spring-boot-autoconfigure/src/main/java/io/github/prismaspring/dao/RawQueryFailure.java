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

package io.github.prismaspring.dao;

import io.github.prismaspring.PrismaException;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;

/**
 * Translates Prisma's {@code P2010}, which stands for every failure of a query in SQL, by
 * what the database's driver said: the kinds of {@code @prisma/driver-adapter-utils}.
 */
final class RawQueryFailure {

	private RawQueryFailure() {
	}

	static DataAccessException translate(String message, PrismaException ex) {
		return switch (ex.error().meta().path("database").path("kind").asString("")) {
			case "UniqueConstraintViolation" -> new DuplicateKeyException(message, ex);
			case "ForeignKeyConstraintViolation", "NullConstraintViolation", "LengthMismatch", "ValueOutOfRange" ->
				new DataIntegrityViolationException(message, ex);
			case "TransactionWriteConflict" -> new CannotAcquireLockException(message, ex);
			case "SocketTimeout" -> new QueryTimeoutException(message, ex);
			case "ConnectionClosed", "DatabaseNotReachable", "DatabaseDoesNotExist" ->
				new DataAccessResourceFailureException(message, ex);
			case "TooManyConnections", "TransactionAlreadyClosed" ->
				new TransientDataAccessResourceException(message, ex);
			case "AuthenticationFailed", "DatabaseAccessDenied" -> new PermissionDeniedDataAccessException(message, ex);
			case "" -> new UncategorizedPrismaException(message, ex);
			default -> new InvalidDataAccessResourceUsageException(message, ex);
		};
	}

}
