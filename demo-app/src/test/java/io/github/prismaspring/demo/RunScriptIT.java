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

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

/**
 * The demo as a newcomer starts and stops it.
 */
@EnabledOnOs(OS.LINUX)
class RunScriptIT {

	private static final Log logger = LogFactory.getLog(RunScriptIT.class);

	private static final long SIGINT_BIT = 1 << 1;

	private final HttpClient http = HttpClient.newHttpClient();

	@TempDir
	private Path folder;

	private int port;

	private Process shop;

	@BeforeEach
	void start() throws IOException {
		this.port = freePort();
		ProcessBuilder run = new ProcessBuilder("setsid", Path.of("run").toAbsolutePath().toString());
		run.environment().put("SERVER_PORT", String.valueOf(this.port));
		run.environment().put("DATABASE_URL", "file:" + this.folder.resolve("shop.db"));
		run.redirectErrorStream(true).redirectOutput(this.folder.resolve("run.log").toFile());
		this.shop = run.start();
	}

	@AfterEach
	void stop() {
		this.shop.descendants().forEach(ProcessHandle::destroyForcibly);
		this.shop.destroyForcibly();
	}

	@Test
	void answersRequests() {
		long start = System.nanoTime();
		awaitTheFirstAnswer();
		logger.info("The first answer took " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
	}

	@Test
	void interruptLeavesNoProcess() throws Exception {
		assumeThat(interruptIsIgnored()).as("children of this process ignore interrupts").isFalse();
		awaitTheFirstAnswer();
		InputStream orders = this.http.send(request("/api/orders/latest"), HttpResponse.BodyHandlers.ofInputStream())
			.body();
		List<ProcessHandle> children = this.shop.descendants().toList();
		assertThat(children).isNotEmpty();
		interruptAsTerminalsDo(this.shop);
		assertThat(this.shop.waitFor(10, TimeUnit.SECONDS)).isTrue();
		assertThat(children).noneMatch(ProcessHandle::isAlive);
		assertThat(orders).as("a stream that was ended, not cut off").hasContent("data:[]\n\n");
	}

	@Test
	void killedApplicationLeavesNoBridge() {
		awaitTheFirstAnswer();
		List<ProcessHandle> children = this.shop.descendants().toList();
		assertThat(children).isNotEmpty();
		this.shop.destroyForcibly();
		await().atMost(Duration.ofSeconds(20)).until(() -> children.stream().allMatch(RunScriptIT::hasEnded));
	}

	// An orphan that has ended stays in the process table, without a command, until the
	// system's first process has taken notice
	private static boolean hasEnded(ProcessHandle process) {
		return !process.isAlive() || process.info().command().isEmpty();
	}

	// Ctrl-C reaches every process of the group, the bridge among them.
	private static void interruptAsTerminalsDo(Process leader) throws Exception {
		new ProcessBuilder("kill", "-INT", "--", "-" + leader.pid()).start().waitFor();
	}

	// A process that a script has started in the background passes this on to its
	// children.
	private static boolean interruptIsIgnored() throws IOException {
		return Files.readAllLines(Path.of("/proc/self/status"))
			.stream()
			.filter((line) -> line.startsWith("SigIgn:"))
			.anyMatch((line) -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & SIGINT_BIT) != 0);
	}

	private void awaitTheFirstAnswer() {
		await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(60)).until(this::answers);
	}

	private boolean answers() {
		assertThat(this.shop.isAlive()).as("the shop runs").isTrue();
		try {
			HttpResponse<String> response = this.http.send(request("/api/products"),
					HttpResponse.BodyHandlers.ofString());
			return response.statusCode() == 200 && response.body().contains("KIT-");
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private HttpRequest request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(this.port, path))).build();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
