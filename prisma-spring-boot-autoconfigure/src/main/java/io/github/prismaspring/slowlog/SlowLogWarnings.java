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
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns of slow operations, of each at most once a minute: a database that has become
 * slow makes everything slow, and the log need not say so a thousand times.
 */
final class SlowLogWarnings {

	private static final Logger logger = LoggerFactory.getLogger(SlowLog.class);

	private static final Duration PAUSE = Duration.ofMinutes(1);

	private final Map<String, Last> last = new ConcurrentHashMap<>();

	void warn(SlowOperation operation) {
		Instant ended = operation.started().plus(operation.duration());
		Last now = this.last.compute(operation.name(), (name, before) -> Last.next(before, ended));
		if (!now.warned().equals(ended)) {
			return;
		}
		logger.warn("{} took {} ms ({}{}){}", operation.name(), operation.duration().toMillis(),
				operation.outcome().name().toLowerCase(Locale.ROOT),
				(operation.error() != null) ? " " + operation.error() : "",
				(now.silent() > 0) ? ", and was slow " + now.silent() + " times more since the last warning" : "");
	}

	/**
	 * The last time of one operation.
	 *
	 * @param warned when the log was told
	 * @param silent how many came after the warning before and were not told
	 * @param pending how many have come since and have not been told
	 */
	private record Last(Instant warned, int silent, int pending) {

		static Last next(@Nullable Last before, Instant ended) {
			if (before == null) {
				return new Last(ended, 0, 0);
			}
			return (ended.isBefore(before.warned.plus(PAUSE)))
					? new Last(before.warned, before.silent, before.pending + 1) : new Last(ended, before.pending, 0);
		}

	}

}
