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
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.support.BridgeProcesses;
import io.github.prismaspring.starter.support.PrismaApplication;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * What a developer is told when the application cannot start.
 */
@ExtendWith(OutputCaptureExtension.class)
class StartupFailureTests {

	@TempDir
	private Path directory;

	private int bridges;

	@BeforeEach
	void countBridges() {
		this.bridges = BridgeProcesses.ofThisProcess().size();
	}

	@AfterEach
	void leavesNoBridgeBehind() {
		assertThat(BridgeProcesses.ofThisProcess()).hasSize(this.bridges);
	}

	@Test
	void namesTheVersionsOfNodeThatItNeeds(CapturedOutput output) throws IOException {
		Path node = this.directory.resolve("node");
		Files.writeString(node, "#!/bin/sh\necho v18.19.0\n");
		Files.setPosixFilePermissions(node, PosixFilePermissions.fromString("rwx------"));
		assertRefused(output, url(), "prisma.bridge.node-executable=" + node).contains("Prisma needs Node.js")
			.contains("18.19.0")
			.contains(node.toString())
			.contains("nvm install 22");
	}

	@Test
	void tellsHowToInstallNode(CapturedOutput output) {
		assertRefused(output, url(), "prisma.bridge.node-executable=" + this.directory.resolve("missing"))
			.contains("which was not found")
			.contains(this.directory.resolve("missing").toString())
			.contains("nvm install 22");
	}

	@Test
	void asksForADatabaseUrl(CapturedOutput output) {
		assertRefused(output, "prisma.datasource.url=").contains("DATABASE_URL")
			.contains("prisma.datasource.url=file:./dev.db");
	}

	@Test
	void refusesAUrlOfAnUnknownKind(CapturedOutput output) {
		assertRefused(output, "prisma.datasource.url=oracle://localhost/shop", "prisma.datasource.provider=postgresql")
			.contains("exit code 2")
			.contains("prisma.datasource.url");
	}

	@Test
	void tellsHowToFindOutWhoHasThePort(CapturedOutput output) throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertRefused(output, url(), "prisma.bridge.port=" + taken.getLocalPort()).contains("exit code 4")
				.contains("lsof -nP -iTCP -sTCP:LISTEN");
		}
	}

	@Test
	void tellsToGenerateTheClientAgainWhenTheSchemaHasChanged(CapturedOutput output) throws IOException {
		Path schema = this.directory.resolve("schema.prisma");
		Files.writeString(schema, """
				datasource db {
				  provider = "sqlite"
				}

				model User {
				  id Int @id
				}
				""");
		assertRefused(output, url(), "prisma.schema.location=" + schema.toUri()).contains("schema")
			.contains("mvn clean generate-sources");
	}

	@Test
	void showsThePlaceOfAnErrorInTheSchema(CapturedOutput output) throws IOException {
		Path schema = this.directory.resolve("schema.prisma");
		Files.writeString(schema, """
				datasource db {
				  provider = "sqlite"
				}

				model User {
				  id Itn @id
				}
				""");
		assertRefused(output, url(), "prisma.schema.location=" + schema.toUri()).contains("exit code 3")
			.contains("schema.prisma:6")
			.contains("Itn")
			.contains("mvn generate-sources");
	}

	private String url() {
		return "prisma.datasource.url=file:" + this.directory.resolve("test.db");
	}

	private AbstractStringAssert<?> assertRefused(CapturedOutput output, String... properties) {
		assertThatException()
			.isThrownBy(() -> PrismaApplication.of(ContractApplication.class).properties(properties).start().close());
		return assertThat(output.getAll()).contains("APPLICATION FAILED TO START");
	}

}
