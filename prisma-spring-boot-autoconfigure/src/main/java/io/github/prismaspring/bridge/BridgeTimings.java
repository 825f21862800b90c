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

package io.github.prismaspring.bridge;

import java.time.Duration;

/**
 * How patient the application is with its bridge.
 *
 * @param startupTimeout how long the bridge may take until it can be used
 * @param shutdownTimeout how long the bridge may take to end by itself
 * @param initialBackoff the pause before the second attempt to restart it; the first is
 * made at once
 * @param maxBackoff the longest pause between two attempts to restart it
 */
public record BridgeTimings(Duration startupTimeout, Duration shutdownTimeout, Duration initialBackoff,
		Duration maxBackoff) {

	/**
	 * Return the pause before an attempt to restart the bridge. It doubles with each
	 * attempt.
	 * @param attempt the number of the attempt since the bridge was well, from 0
	 * @return the pause
	 */
	Duration backoff(int attempt) {
		if (attempt == 0) {
			return Duration.ZERO;
		}
		Duration backoff = this.initialBackoff.multipliedBy(1L << Math.min(attempt - 1, 20));
		return (backoff.compareTo(this.maxBackoff) < 0) ? backoff : this.maxBackoff;
	}

}
