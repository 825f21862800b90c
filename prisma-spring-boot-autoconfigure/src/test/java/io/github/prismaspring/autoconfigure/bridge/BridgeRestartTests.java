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

package io.github.prismaspring.autoconfigure.bridge;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Spring Boot's developer tools restart a real application with a real bridge, on SQLite.
 */
class BridgeRestartTests {

	private static final String MODEL = "model %s {\n  id Int @id\n}\n";

	private static final String NEIGHBOURS = DataSourceAutoConfiguration.class.getName() + ","
			+ HibernateJpaAutoConfiguration.class.getName();

	@TempDir
	private Path directory;

	private Path schema;

	private Process application;

	private BufferedReader output;

	@BeforeEach
	void startApplication() throws IOException {
		this.schema = Files.writeString(this.directory.resolve("schema.prisma"),
				"datasource db {\n  provider = \"sqlite\"\n}\n" + MODEL.formatted("User"));
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		this.application = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", classPath,
				RestartedApplication.class.getName(), "--spring.main.web-application-type=none",
				"--spring.docker.compose.enabled=false", "--spring.autoconfigure.exclude=" + NEIGHBOURS,
				"--prisma.datasource.url=file:" + this.directory.resolve("dev.db"),
				"--prisma.schema.location=" + this.schema, "--prisma.schema.mode=push")
			.redirectErrorStream(true)
			.start();
		this.output = this.application.inputReader(StandardCharsets.UTF_8);
	}

	@AfterEach
	void killWhatIsLeft() {
		this.application.descendants().forEach(ProcessHandle::destroyForcibly);
		this.application.destroyForcibly();
	}

	@Test
	void restartKeepsTheBridgeUntilTheSchemaChanges() throws Exception {
		String first = awaitBridge();
		assertThat(first).contains("serves [User] to RestartClassLoader");
		restart();
		assertThat(awaitBridge()).isEqualTo(first);
		Files.writeString(this.schema, Files.readString(this.schema) + MODEL.formatted("Book"));
		restart();
		String second = awaitBridge();
		assertThat(second).contains("Book", "User").doesNotContain("bridge " + pid(first));
		assertThat(ProcessHandle.of(pid(first))).isEmpty();
		this.application.getOutputStream().close();
		assertThat(this.application.waitFor(20, TimeUnit.SECONDS)).isTrue();
		await().atMost(Duration.ofSeconds(20)).until(() -> ProcessHandle.of(pid(second)).isEmpty());
	}

	private void restart() throws IOException {
		this.application.getOutputStream().write('\n');
		this.application.getOutputStream().flush();
	}

	private String awaitBridge() throws IOException {
		StringBuilder read = new StringBuilder();
		String line = this.output.readLine();
		while (line != null && !line.startsWith("bridge ")) {
			read.append(line).append('\n');
			line = this.output.readLine();
		}
		assertThat(line).as(read.toString()).isNotNull();
		return line;
	}

	private static long pid(String line) {
		return Long.parseLong(line.split(" ")[1]);
	}

}
