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

package io.github.prismaspring.starter.bridge;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application's JVM is killed: nobody is left to stop the bridge.
 */
class ApplicationCrashTests {

	@Test
	void leavesNoBridgeBehindWhenTheJvmIsKilled(@TempDir Path directory) {
		try (ForkedApplication application = ForkedApplication.start(Map.of(),
				"prisma.datasource.url=file:" + directory.resolve("test.db"), "prisma.schema.mode=push")) {
			ProcessHandle bridge = application.awaitBridge();
			assertThat(bridge.isAlive()).isTrue();
			application.kill();
			Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> hasEnded(bridge));
		}
	}

	@Test
	void leavesNoBridgeBehindWhenTheJvmIsAskedToEnd(@TempDir Path directory) {
		try (ForkedApplication application = ForkedApplication.start(Map.of(),
				"prisma.datasource.url=file:" + directory.resolve("test.db"), "prisma.schema.mode=push")) {
			ProcessHandle bridge = application.awaitBridge();
			application.handle().destroy();
			Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !application.handle().isAlive());
			assertThat(bridge.isAlive()).isFalse();
		}
	}

	// An orphan that has ended stays in the process table, without a command, until the
	// system's first process has taken notice
	private static boolean hasEnded(ProcessHandle process) {
		return !process.isAlive() || process.info().command().isEmpty();
	}

}
