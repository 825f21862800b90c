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

package io.github.prismaspring.starter.shutdown;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.prismaspring.starter.support.BridgeProcesses;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.TestDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application is stopped while a request is in the middle of a transaction.
 */
@ExtendWith(OutputCaptureExtension.class)
class GracefulShutdownTests {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@TempDir
	private Path directory;

	@Test
	void requestInFlightIsFinishedBeforeTheBridgeStops(CapturedOutput output) throws Exception {
		assertThat(answerWhileClosing(WebApplicationType.SERVLET, "blocking", output)).isEqualTo("counted 2");
		assertThat(answerWhileClosing(WebApplicationType.REACTIVE, "reactive", output)).isEqualTo("counted 4");
		assertThat(output.getAll()).doesNotContain(" WARN ", " ERROR ");
	}

	private String answerWhileClosing(WebApplicationType web, String path, CapturedOutput output) throws Exception {
		int before = BridgeProcesses.ofThisProcess().size();
		try (PrismaApplication application = start(web)) {
			CompletableFuture<HttpResponse<String>> response = post(application, path);
			application.bean(Gate.class).awaitRequest();
			int logged = output.getAll().length();
			CompletableFuture<Void> closing = CompletableFuture.runAsync(application::close);
			Awaitility.await().atMost(PATIENCE).until(() -> output.getAll().indexOf("graceful shutdown", logged) > 0);
			assertThat(closing).isNotDone();
			assertThat(BridgeProcesses.ofThisProcess()).hasSize(before + 1);
			application.bean(Gate.class).open();
			assertThat(closing).succeedsWithin(PATIENCE);
			assertThat(BridgeProcesses.ofThisProcess()).hasSize(before);
			return response.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).body();
		}
	}

	private PrismaApplication start(WebApplicationType web) {
		return PrismaApplication.of(CounterApplication.class)
			.database(new TestDatabase("sqlite", "file:" + this.directory.resolve("test.db"), "push"))
			.web(web)
			// A busy machine is slow, too, and Reactor Netty warns of connections that
			// are given up before anything was sent
			.properties("prisma.slow-log.enabled=false", "logging.level.reactor.netty.http.client=ERROR")
			.start();
	}

	private static CompletableFuture<HttpResponse<String>> post(PrismaApplication application, String path) {
		String port = application.context().getEnvironment().getProperty("local.server.port");
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
			.POST(BodyPublishers.noBody())
			.build();
		return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
	}

}
