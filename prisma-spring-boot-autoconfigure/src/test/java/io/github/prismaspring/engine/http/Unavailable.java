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

package io.github.prismaspring.engine.http;

import java.time.Duration;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a call comes to that has no answer.
 */
final class Unavailable {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private Unavailable() {
	}

	/**
	 * Asserts that a call has failed for want of an answer, without a word of the token.
	 * @param result the result of the call
	 * @param outcome whether it has run
	 * @param message a part of the message
	 */
	static void assertUnavailable(Mono<?> result, Outcome outcome, String message) {
		assertThatExceptionOfType(PrismaEngineUnavailableException.class).isThrownBy(() -> result.block(TIMEOUT))
			.returns(outcome, PrismaEngineUnavailableException::outcome)
			.returns(PrismaErrorKind.ENGINE, PrismaException::kind)
			.withMessageContaining(message)
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("s3cret"));
	}

}
