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

package io.github.prismaspring.demo.web;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns every failure into an RFC 9457 problem detail.
 */
@RestControllerAdvice
class ProblemDetailsAdvice extends ResponseEntityExceptionHandler {

	private static final Log logger = LogFactory.getLog(ProblemDetailsAdvice.class);

	private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return invalid(ex, fieldProblems(ex.getFieldErrors()), headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		List<FieldProblem> problems = ex.getParameterValidationResults().stream().flatMap(this::problems).toList();
		return invalid(ex, problems, headers, status, request);
	}

	private Stream<FieldProblem> problems(ParameterValidationResult result) {
		if (result instanceof ParameterErrors errors) {
			return fieldProblems(errors.getFieldErrors()).stream();
		}
		String parameter = Objects.requireNonNull(result.getMethodParameter().getParameterName());
		return result.getResolvableErrors().stream().map((error) -> new FieldProblem(parameter, message(error)));
	}

	private static List<FieldProblem> fieldProblems(List<FieldError> errors) {
		return errors.stream()
			.map((error) -> new FieldProblem(error.getField(), message(error)))
			.sorted(Comparator.comparing(FieldProblem::field))
			.toList();
	}

	private static String message(MessageSourceResolvable error) {
		return Objects.requireNonNullElse(error.getDefaultMessage(), "is invalid");
	}

	private <E extends Exception & ErrorResponse> @Nullable ResponseEntity<Object> invalid(E ex,
			List<FieldProblem> problems, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail problem = ex.getBody();
		problem.setTitle("Invalid request");
		problem.setDetail(ProblemException.sentence(problems.toArray(FieldProblem[]::new)));
		problem.setProperty("errors", problems);
		return handleExceptionInternal(ex, problem, headers, status, request);
	}

	// The bridge or the database cannot be reached, or has too much to do: a matter of
	// seconds, mostly. A transaction that could not begin or was rolled back has changed
	// nothing.
	@ExceptionHandler({ DataAccessResourceFailureException.class, TransientDataAccessException.class,
			CannotCreateTransactionException.class, UnexpectedRollbackException.class })
	@Nullable ResponseEntity<Object> handleUnavailable(Exception ex, WebRequest request) {
		logger.warn("The database does not answer: " + ex.getMessage());
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
		return problem(ex, HttpStatus.SERVICE_UNAVAILABLE, "Database unavailable",
				"The database does not answer right now. Please try again in a moment.", headers, request);
	}

	// The answer to a commit was lost. To try again could mean to buy twice.
	@ExceptionHandler
	@Nullable ResponseEntity<Object> handleUnknownOutcome(TransactionSystemException ex, WebRequest request) {
		logger.error("Nobody knows whether a transaction was committed", ex);
		return problem(ex, HttpStatus.INTERNAL_SERVER_ERROR, "Outcome unknown",
				"The database did not tell whether it has done this. Please look before you try again.",
				new HttpHeaders(), request);
	}

	// Somebody else was faster: what the request refers to has changed under its hands.
	@ExceptionHandler
	@Nullable ResponseEntity<Object> handleConflict(DataIntegrityViolationException ex, WebRequest request) {
		logger.debug("The database refused a write", ex);
		return problem(ex, HttpStatus.CONFLICT, "Conflict", "The request does not fit the data as it is now.",
				new HttpHeaders(), request);
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> handleUnexpected(Exception ex, WebRequest request) {
		logger.error("A request failed", ex);
		return problem(ex, HttpStatus.INTERNAL_SERVER_ERROR, "Internal error", "This is our fault, not yours.",
				new HttpHeaders(), request);
	}

	private @Nullable ResponseEntity<Object> problem(Exception ex, HttpStatus status, String title, String detail,
			HttpHeaders headers, WebRequest request) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		return handleExceptionInternal(ex, problem, headers, status, request);
	}

}
