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

package io.github.prismaspring.bridge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pumps what the bridge writes into the logger {@code prisma.bridge}, looks for the line
 * that says where the bridge listens, and keeps the last lines for the case that it never
 * comes.
 */
final class BridgeOutput {

	private static final Logger logger = LoggerFactory.getLogger("prisma.bridge");

	private static final int TAIL = 50;

	private final String prefix;

	private final Deque<String> tail = new ArrayDeque<>(TAIL);

	private final ReentrantLock lock = new ReentrantLock();

	private final CompletableFuture<BridgeListening> listening = new CompletableFuture<>();

	private final Thread thread;

	private BridgeOutput(InputStream stream, long pid, String prefix) {
		this.prefix = prefix;
		this.thread = new Thread(() -> pump(stream), "prisma-bridge-output-" + pid);
		this.thread.setDaemon(true);
	}

	static BridgeOutput pump(Process process, String prefix) {
		BridgeOutput output = new BridgeOutput(process.getInputStream(), process.pid(), prefix);
		output.thread.start();
		return output;
	}

	/**
	 * Returns where the bridge listens.
	 * @return where it listens, once the bridge has told it
	 */
	CompletableFuture<BridgeListening> listening() {
		return this.listening;
	}

	/**
	 * Returns the last lines of the output, all of them if the process has ended.
	 * @return the last lines
	 */
	List<String> tail() {
		try {
			this.thread.join(Duration.ofSeconds(1).toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.lock.lock();
		try {
			return List.copyOf(this.tail);
		}
		finally {
			this.lock.unlock();
		}
	}

	private void pump(InputStream stream) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				accept(BridgeLogLine.parse(line));
			}
		}
		catch (IOException ex) {
			logger.trace("The output of the bridge ended", ex);
		}
	}

	private void accept(BridgeLogLine line) {
		logger.atLevel(line.level()).log(this.prefix + line.text());
		if (line.listening() != null) {
			this.listening.complete(line.listening());
			return;
		}
		this.lock.lock();
		try {
			if (this.tail.size() == TAIL) {
				this.tail.removeFirst();
			}
			this.tail.addLast(line.text());
		}
		finally {
			this.lock.unlock();
		}
	}

}
