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

package io.github.prismaspring.starter.mistake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Strangers who try the door of a bridge.
 */
class OpenDoorTests {

	private static final String DELETE_ALL = """
			{"modelName":"Category","action":"deleteMany","query":{"arguments":{},"selection":{"count":true}}}""";

	private final HttpClient http = HttpClient.newHttpClient();

	@TempDir
	private Path directory;

	private int port;

	private PrismaApplication application;

	@BeforeEach
	void startOnAKnownPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			this.port = socket.getLocalPort();
		}
		this.application = PrismaApplication.of(ContractApplication.class)
			.database(new TestDatabase("sqlite", "file:" + this.directory.resolve("test.db"), "push"))
			.properties("prisma.bridge.port=" + this.port)
			.start();
	}

	@AfterEach
	void stop() {
		this.application.close();
	}

	@Test
	void anybodyMayQueryWithoutAToken() throws Exception {
		assertThat(post("application/json")).isEqualTo(401);
		assertThat(post("application/json", "Authorization", "Bearer guess")).isEqualTo(401);
	}

	@Test
	void anyWebPageMayQuery() throws Exception {
		assertThat(post("text/plain", "Origin", "https://evil.example")).isEqualTo(403);
		assertThat(post("application/json", "Origin", "https://evil.example")).isEqualTo(403);
		assertThat(post("text/plain")).isBetween(400, 499);
	}

	@Test
	void listensOnEveryInterface() throws Exception {
		List<InetAddress> others = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress())
			.toList();
		for (InetAddress address : others) {
			assertThatIOException().isThrownBy(() -> new Socket(address, this.port).close());
		}
	}

	private int post(String contentType, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/query"))
			.POST(BodyPublishers.ofString(DELETE_ALL))
			.header("Content-Type", contentType);
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.http.send(request.build(), BodyHandlers.ofString()).statusCode();
	}

}
