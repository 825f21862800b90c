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
import io.github.prismaspring.PrismaResultSizeException;
import io.github.prismaspring.PrismaSchemaMismatchException;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.dao.support.PersistenceExceptionTranslator;

/**
 * Translates {@link PrismaException}s: by Prisma's
 * <a href="https://www.prisma.io/docs/orm/reference/error-reference">code</a> if there is
 * one, otherwise by kind.
 */
public class PrismaExceptionTranslator implements PersistenceExceptionTranslator {

	@Override
	public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException ex) {
		return (ex instanceof PrismaException prismaException) ? translate(prismaException) : null;
	}

	/**
	 * Translates an exception.
	 * @param ex the exception, which becomes the cause
	 * @return the translation
	 */
	public DataAccessException translate(PrismaException ex) {
		String code = ex.code();
		String message = ErrorMessage.of(ex);
		if (ex instanceof PrismaSchemaMismatchException) {
			return new InvalidDataAccessResourceUsageException(message, ex);
		}
		if (ex instanceof PrismaResultSizeException size) {
			return (size.actual() == 0) ? new EmptyResultDataAccessException(message, size.expected(), ex)
					: new IncorrectResultSizeDataAccessException(message, size.expected(), size.actual(), ex);
		}
		if ("raw_refused".equals(code)) {
			return new PermissionDeniedDataAccessException(message, ex);
		}
		return (code != null && code.startsWith("P")) ? translateCode(code, message, ex) : translateKind(message, ex);
	}

	private DataAccessException translateCode(String code, String message, PrismaException ex) {
		return switch (code) {
			case "P2002" -> new DuplicateKeyException(message, ex);
			case "P2000", "P2003", "P2004", "P2011", "P2014", "P2017", "P2018", "P2020" ->
				new DataIntegrityViolationException(message, ex);
			case "P2001", "P2015", "P2025" -> missingRow(message, ex);
			case "P2034" -> new CannotAcquireLockException(message, ex);
			case "P1001", "P1002", "P1003", "P1009", "P1011", "P1013", "P1017", "P2036" ->
				new DataAccessResourceFailureException(message, ex);
			case "P1018", "P2028", "P2037" -> new TransientDataAccessResourceException(message, ex);
			case "P1008", "P2024" -> new QueryTimeoutException(message, ex);
			case "P1000", "P1010" -> new PermissionDeniedDataAccessException(message, ex);
			case "P1016", "P2005", "P2006", "P2007", "P2008", "P2009", "P2012", "P2013", "P2016", "P2019", "P2023",
					"P2026", "P2029", "P2030", "P2033" ->
				new InvalidDataAccessApiUsageException(message, ex);
			case "P1012", "P1014", "P2021", "P2022" -> new InvalidDataAccessResourceUsageException(message, ex);
			case "P2010" -> RawQueryFailure.translate(message, ex);
			case "P2032" -> new DataRetrievalFailureException(message, ex);
			default -> new UncategorizedPrismaException(message, ex);
		};
	}

	private DataAccessException translateKind(String message, PrismaException ex) {
		return switch (ex.kind()) {
			case VALIDATION -> new InvalidDataAccessApiUsageException(message, ex);
			case INITIALIZATION, ENGINE -> new DataAccessResourceFailureException(message, ex);
			case TRANSACTION -> new TransientDataAccessResourceException(message, ex);
			case PROTOCOL -> new DataRetrievalFailureException(message, ex);
			case KNOWN, UNKNOWN -> new UncategorizedPrismaException(message, ex);
		};
	}

	// The missing row is either the one that the operation is about, or one that a new
	// row was to be connected to
	private DataAccessException missingRow(String message, PrismaException ex) {
		boolean related = "create".equals(ex.operation()) || "upsert".equals(ex.operation());
		return (related) ? new DataIntegrityViolationException(message, ex)
				: new EmptyResultDataAccessException(message, 1, ex);
	}

}
