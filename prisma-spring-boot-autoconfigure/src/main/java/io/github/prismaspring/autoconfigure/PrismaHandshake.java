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

package io.github.prismaspring.autoconfigure;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.engine.http.BridgeClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Makes sure, before anything uses it, that the bridge serves the schema that the client
 * was generated from. A bridge that cannot be reached is no reason not to start: the
 * engine repeats the question before its first query.
 */
public final class PrismaHandshake implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(PrismaHandshake.class);

	private final BridgeClient client;

	private volatile boolean running;

	/**
	 * Create a new handshake.
	 * @param client what reaches the bridge
	 */
	public PrismaHandshake(BridgeClient client) {
		this.client = client;
	}

	@Override
	public void start() {
		verify(this.client);
		this.client.others().forEach(PrismaHandshake::verify);
		this.running = true;
	}

	private static void verify(BridgeClient client) {
		try {
			client.verify().block();
		}
		catch (PrismaEngineUnavailableException ex) {
			logger.warn("{}. Queries fail until the bridge is there", ex.getMessage());
		}
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public boolean isPauseable() {
		return false;
	}

	@Override
	public int getPhase() {
		return BridgeLifecycle.PHASE + 1;
	}

}
