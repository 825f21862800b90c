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

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The latest orders as a browser's tab receives them.
 */
class OrderStream implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(OrderStream.class);

	private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

	private final HttpURLConnection connection;

	OrderStream(int port) throws IOException {
		this.connection = (HttpURLConnection) URI.create("http://localhost:%d/api/orders/latest".formatted(port))
			.toURL()
			.openConnection();
		this.connection.setRequestProperty("Accept", "text/event-stream");
		assertThat(this.connection.getResponseCode()).isEqualTo(200);
		assertThat(this.connection.getContentType()).startsWith("text/event-stream");
		Thread reader = new Thread(this::read, "order-stream");
		reader.setDaemon(true);
		reader.start();
	}

	String awaitData() throws InterruptedException {
		return await("data:");
	}

	void awaitHeartbeat() throws InterruptedException {
		await(":heartbeat");
	}

	private String await(String prefix) throws InterruptedException {
		long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
		while (true) {
			String line = this.lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
			assertThat(line).as("a line that begins with '%s'", prefix).isNotNull();
			if (line.startsWith(prefix)) {
				return line.substring(prefix.length());
			}
		}
	}

	private void read() {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(this.connection.getInputStream(), StandardCharsets.UTF_8))) {
			reader.lines().forEach(this.lines::add);
		}
		catch (IOException | UncheckedIOException ex) {
			logger.debug("The tab was closed", ex);
		}
	}

	@Override
	public void close() {
		this.connection.disconnect();
	}

}
