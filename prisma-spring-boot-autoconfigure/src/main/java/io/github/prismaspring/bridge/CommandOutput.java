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

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Reads what a command writes: the whole text for its end, and each line as it comes.
 * What the lines go to may fail, but the command is read to its end even then, since it
 * would stand still otherwise.
 */
final class CommandOutput {

	private static final int BUFFER_SIZE = 8192;

	private final Consumer<String> lines;

	private final StringBuilder text = new StringBuilder();

	private int lineStart;

	private @Nullable RuntimeException failure;

	private CommandOutput(Consumer<String> lines) {
		this.lines = lines;
	}

	/**
	 * Start to read.
	 * @param stream what to read, in UTF-8
	 * @param threadName the name of the thread that does it
	 * @param lines what gets each line, without its end, on that thread
	 * @return the whole text, when the stream has ended
	 */
	static CompletableFuture<String> read(InputStream stream, String threadName, Consumer<String> lines) {
		CompletableFuture<String> result = new CompletableFuture<>();
		Thread thread = new Thread(() -> {
			try {
				result.complete(new CommandOutput(lines).readAll(stream));
			}
			catch (IOException ex) {
				result.completeExceptionally(new UncheckedIOException(ex));
			}
			catch (RuntimeException ex) {
				result.completeExceptionally(ex);
			}
		}, threadName);
		thread.setDaemon(true);
		thread.start();
		return result;
	}

	/**
	 * Wait for a text.
	 * @param text what {@link #read} returned
	 * @return the text
	 */
	static String join(CompletableFuture<String> text) {
		try {
			return text.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	private String readAll(InputStream stream) throws IOException {
		Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
		char[] buffer = new char[BUFFER_SIZE];
		for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
			int from = this.text.length();
			this.text.append(buffer, 0, count);
			handOverLines(from);
		}
		if (this.lineStart < this.text.length()) {
			handOver(this.text.substring(this.lineStart));
		}
		if (this.failure != null) {
			throw this.failure;
		}
		return this.text.toString();
	}

	private void handOverLines(int from) {
		int end = this.text.indexOf("\n", from);
		while (end >= 0) {
			handOver(this.text.substring(this.lineStart, end));
			this.lineStart = end + 1;
			end = this.text.indexOf("\n", this.lineStart);
		}
	}

	private void handOver(String line) {
		if (this.failure != null) {
			return;
		}
		try {
			this.lines.accept(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
		}
		catch (RuntimeException ex) {
			this.failure = ex;
		}
	}

}
