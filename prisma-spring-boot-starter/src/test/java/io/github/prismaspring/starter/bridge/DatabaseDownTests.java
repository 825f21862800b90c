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

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;

import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.support.EmbeddedPostgresServer;
import io.github.prismaspring.starter.support.PrismaApplication;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The application starts before its database does.
 */
class DatabaseDownTests {

	@Test
	void startsDownAndComesUpWithTheDatabase() throws IOException {
		int port = freePort();
		try (PrismaApplication application = PrismaApplication.of(ContractApplication.class)
			.properties("prisma.datasource.url=" + EmbeddedPostgresServer.url(port, "postgres"),
					"prisma.datasource.provider=postgresql")
			.start()) {
			assertThat(application.health()).isEqualTo(Status.DOWN);
			assertThatExceptionOfType(DataAccessResourceFailureException.class)
				.isThrownBy(() -> application.bean(Prisma.class).category().count());
			try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(port)) {
				assertThat(server).isNotNull();
				Awaitility.await()
					.pollInterval(Duration.ofMillis(100))
					.atMost(Duration.ofSeconds(20))
					.until(() -> application.health().equals(Status.UP));
			}
			Awaitility.await()
				.pollInterval(Duration.ofMillis(100))
				.atMost(Duration.ofSeconds(20))
				.until(() -> application.health().equals(Status.DOWN));
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
