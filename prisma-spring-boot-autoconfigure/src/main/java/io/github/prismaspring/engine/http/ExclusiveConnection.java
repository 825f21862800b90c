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

package io.github.prismaspring.engine.http;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;

/**
 * The connection of lines to a bridge, which one caller at a time has to itself. It is
 * made when it is needed first, and again when the bridge has closed it.
 */
final class ExclusiveConnection {

	/**
	 * What a line has beside the answer, which may be as large as answers may be.
	 */
	private static final int MARGIN = 64 * 1024;

	/**
	 * How long to do without after it could not be made: by a bridge that is older than
	 * this, for one.
	 */
	private static final long PAUSE = Duration.ofSeconds(10).toNanos();

	private final Path socket;

	private final @Nullable String token;

	private final BridgeHttpSettings settings;

	private final Deadlines deadlines;

	private final LongSupplier clock;

	private final AtomicBoolean taken = new AtomicBoolean();

	private volatile boolean closed;

	// Touched by whoever has taken it
	private @Nullable LineConnection connection;

	private @Nullable Long failedAt;

	ExclusiveConnection(Path socket, @Nullable String token, BridgeHttpSettings settings, Deadlines deadlines,
			LongSupplier clock) {
		this.socket = socket;
		this.token = token;
		this.settings = settings;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/**
	 * Takes the connection.
	 * @return the connection, which has to be given back, or {@code null} if somebody
	 * else has it, or there is none
	 */
	@Nullable LineConnection take() {
		if (this.closed || !this.taken.compareAndSet(false, true)) {
			return null;
		}
		LineConnection usable = null;
		try {
			usable = usable();
			return usable;
		}
		finally {
			if (usable == null) {
				giveBack();
			}
		}
	}

	private @Nullable LineConnection usable() {
		LineConnection current = this.connection;
		if (current != null && current.isUsable()) {
			return current;
		}
		drop();
		if (this.failedAt != null && this.clock.getAsLong() - this.failedAt < PAUSE) {
			return null;
		}
		this.connection = connect();
		this.failedAt = (this.connection != null) ? null : this.clock.getAsLong();
		return this.connection;
	}

	private @Nullable LineConnection connect() {
		int maxAnswer = this.settings.maxResponseBytes();
		try {
			LineConnection made = new LineConnection((int) Math.min((long) maxAnswer + MARGIN, Integer.MAX_VALUE - 8));
			Disposable deadline = this.deadlines.in(this.settings.connectTimeout(), () -> close(made));
			try {
				made.connect(this.socket, this.token, maxAnswer);
				return made;
			}
			catch (IOException ex) {
				close(made);
				return null;
			}
			finally {
				deadline.dispose();
			}
		}
		catch (IOException | UnsupportedOperationException ex) {
			return null;
		}
	}

	/**
	 * Gives the connection back, whatever has become of it.
	 */
	void giveBack() {
		this.taken.set(false);
		if (this.closed) {
			close();
		}
	}

	/**
	 * Lets a call that is under way come to its end, and closes the connection.
	 */
	void close() {
		this.closed = true;
		if (this.taken.compareAndSet(false, true)) {
			drop();
		}
	}

	private void drop() {
		if (this.connection != null) {
			close(this.connection);
			this.connection = null;
		}
	}

	static void close(LineConnection connection) {
		try {
			connection.close();
		}
		catch (IOException ex) {
			// Nothing is left that could get lost
		}
	}

}
