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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of the bridge, from its start to its end.
 * <p>
 * The child ends by itself when its standard input does, so it does not outlive this
 * process, however that ends.
 */
public final class BridgeProcess {

	private static final Logger logger = LoggerFactory.getLogger(BridgeProcess.class);

	private final Process process;

	private final String token;

	private final @Nullable BridgeSocket socket;

	private final BridgeOutput output;

	private final long started = System.nanoTime();

	private final AtomicReference<@Nullable IntConsumer> exitAction = new AtomicReference<>();

	@SuppressWarnings("FutureReturnValueIgnored")
	private BridgeProcess(Process process, String token, @Nullable BridgeSocket socket, BridgeWorker worker) {
		this.process = process;
		this.token = token;
		this.socket = socket;
		this.output = BridgeOutput.pump(process, worker.prefix());
		process.onExit().thenRun(this::exited);
	}

	/**
	 * Start the bridge, without waiting until it can be used.
	 * @param builder the command to start, with its environment
	 * @param socket the socket that the bridge is to listen on, which is removed when the
	 * bridge has ended, or {@code null} if it is to listen where its environment says
	 * @param worker tells it from others in the log
	 * @return the process
	 */
	static BridgeProcess start(ProcessBuilder builder, @Nullable BridgeSocket socket, BridgeWorker worker) {
		String token = BridgeToken.random();
		builder.environment().put("PRISMA_BRIDGE_TOKEN", token);
		if (socket != null) {
			builder.environment().put("PRISMA_BRIDGE_SOCKET", socket.path().toString());
		}
		builder.redirectErrorStream(true);
		try {
			return new BridgeProcess(builder.start(), token, socket, worker);
		}
		catch (IOException ex) {
			if (socket != null) {
				socket.delete();
			}
			throw new BridgeStartException("The bridge cannot be started: " + ex.getMessage(), null, List.of());
		}
	}

	/**
	 * Wait until the bridge listens.
	 * @param timeout how long to wait
	 * @return where it listens
	 * @throws BridgeStartException if it ends or takes too long
	 */
	BridgeAddress awaitReady(Duration timeout) {
		try {
			CompletableFuture.anyOf(this.output.listening(), this.process.onExit())
				.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			throw new BridgeStartException("The bridge was not ready after " + timeout.toMillis() + " ms", null,
					this.output.tail());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BridgeStartException("The start of the bridge was interrupted", null, List.of());
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		BridgeListening listening = this.output.listening().getNow(null);
		if (listening == null) {
			throw new BridgeStartException(
					"The bridge ended with exit code " + this.process.exitValue() + " before it was ready",
					this.process.exitValue(), this.output.tail());
		}
		return new BridgeAddress(listening.url(), listening.socket(), this.token);
	}

	/**
	 * Stop the bridge: ask it to end, and make it end if it does not.
	 * @param timeout how long it may take to end by itself
	 */
	void stop(Duration timeout) {
		List<ProcessHandle> descendants = this.process.descendants().toList();
		try {
			closeInput();
			long part = timeout.toMillis() / 2;
			if (!this.process.waitFor(part, TimeUnit.MILLISECONDS)) {
				this.process.destroy();
				if (!this.process.waitFor(part, TimeUnit.MILLISECONDS)) {
					logger.warn("The bridge has not ended within {} ms and is killed", timeout.toMillis());
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			descendants.forEach(ProcessHandle::destroyForcibly);
			kill();
		}
	}

	/**
	 * Make the bridge end at once.
	 */
	void kill() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly();
		deleteSocket();
	}

	private void deleteSocket() {
		if (this.socket != null) {
			this.socket.delete();
		}
	}

	private void closeInput() {
		try {
			this.process.getOutputStream().close();
		}
		catch (IOException ex) {
			logger.trace("The bridge has ended already", ex);
		}
	}

	/**
	 * Have something done when the bridge ends, in place of what was to be done before.
	 * @param action what to do with the exit code, or {@code null} for nothing
	 */
	void onExit(@Nullable IntConsumer action) {
		this.exitAction.set(action);
		if (!this.process.isAlive()) {
			exited();
		}
	}

	private void exited() {
		deleteSocket();
		IntConsumer action = this.exitAction.getAndSet(null);
		if (action != null) {
			action.accept(this.process.exitValue());
		}
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/**
	 * Return for how long the bridge has been there.
	 * @return the time since its start
	 */
	Duration age() {
		return Duration.ofNanos(System.nanoTime() - this.started);
	}

	/**
	 * Return the id that the operating system knows the bridge by.
	 * @return the process id
	 */
	public long pid() {
		return this.process.pid();
	}

}
