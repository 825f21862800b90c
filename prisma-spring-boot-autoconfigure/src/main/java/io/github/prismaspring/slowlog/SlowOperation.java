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

package io.github.prismaspring.slowlog;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An operation that took long. What was looked for or written is not kept.
 *
 * @param model the model, or {@code null} for SQL, a batch of several models, and the
 * beginning and end of a transaction
 * @param operation the name of the operation, such as {@code findMany}, {@code batch} or
 * {@code transaction.commit}
 * @param started when it was started
 * @param duration how long it took until its result was there
 * @param outcome what became of it
 * @param error the error's code, or the name of its class if it has none, or {@code null}
 * if there was no error
 * @param inTransaction whether it ran in an interactive transaction
 */
public record SlowOperation(@Nullable String model, String operation, Instant started, Duration duration,
		Outcome outcome, @Nullable String error, boolean inTransaction) {

	/**
	 * Returns model and operation in one.
	 * @return the name, such as {@code User.findMany}
	 */
	public String name() {
		return (this.model != null) ? this.model + "." + this.operation : this.operation;
	}

	/**
	 * What became of an operation.
	 */
	public enum Outcome {

		/**
		 * It had a result.
		 */
		SUCCESS,

		/**
		 * It failed.
		 */
		ERROR,

		/**
		 * Nobody waited for its result any more.
		 */
		CANCELLED

	}

}
