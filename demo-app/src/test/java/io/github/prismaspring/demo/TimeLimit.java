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

package io.github.prismaspring.demo;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A promise about time, which says nothing about a machine that has other work to do.
 */
record TimeLimit(String what, Duration limit) {

	private static final Log logger = LogFactory.getLog(TimeLimit.class);

	private static final int BUSY = 2;

	void check(Duration duration) {
		logger.info("%s took %d ms".formatted(this.what, duration.toMillis()));
		OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
		if (system.getSystemLoadAverage() > BUSY * system.getAvailableProcessors()) {
			logger.warn("Not held against the limit of %d ms, because the machine is busy with a load of %.1f"
				.formatted(this.limit.toMillis(), system.getSystemLoadAverage()));
			return;
		}
		assertThat(duration).as(this.what).isLessThan(this.limit);
	}

}
