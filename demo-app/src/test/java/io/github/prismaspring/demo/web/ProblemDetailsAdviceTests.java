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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ProblemDetailsAdviceTests {

	@Test
	void unreachableDatabaseIsUnavailableForAMoment() {
		MvcTestResult result = answer(new DataAccessResourceFailureException("connection refused: 10.0.0.7:5432"));
		assertThat(result).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).hasHeader(HttpHeaders.RETRY_AFTER, "2");
		assertThat(result).bodyText().contains("Database unavailable").doesNotContain("10.0.0.7");
	}

	@Test
	void busyDatabaseIsUnavailableForAMoment() {
		assertThat(answer(new QueryTimeoutException("pool"))).hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
			.containsHeader(HttpHeaders.RETRY_AFTER);
	}

	@Test
	void transactionThatHasChangedNothingIsUnavailableForAMoment() {
		assertThat(answer(new CannotCreateTransactionException("pool"))).hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
			.containsHeader(HttpHeaders.RETRY_AFTER);
		assertThat(answer(new UnexpectedRollbackException("lost"))).hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
			.containsHeader(HttpHeaders.RETRY_AFTER);
	}

	@Test
	void commitWithoutAnAnswerIsNotToBeTriedAgain() {
		MvcTestResult result = answer(new TransactionSystemException("lost"));
		assertThat(result).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR).doesNotContainHeader(HttpHeaders.RETRY_AFTER);
		assertThat(result).bodyText().contains("Outcome unknown").contains("look before you try again");
	}

	@Test
	void violatedConstraintIsAConflict() {
		assertThat(answer(new DataIntegrityViolationException("fk"))).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void unexpectedFailureTellsNothingAboutItself(CapturedOutput output) {
		MvcTestResult result = answer(new IllegalStateException("secret"));
		assertThat(result).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
		assertThat(result).bodyText().doesNotContain("secret");
		assertThat(output).contains("secret");
	}

	private static MvcTestResult answer(RuntimeException failure) {
		MvcTestResult result = MockMvcTester
			.create(MockMvcBuilders.standaloneSetup(new FailingController(failure))
				.setControllerAdvice(new ProblemDetailsAdvice())
				.build())
			.get()
			.uri("/")
			.exchange();
		assertThat(result).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return result;
	}

	@RestController
	static class FailingController {

		private final RuntimeException failure;

		FailingController(RuntimeException failure) {
			this.failure = failure;
		}

		@GetMapping("/")
		String fail() {
			throw this.failure;
		}

	}

}
