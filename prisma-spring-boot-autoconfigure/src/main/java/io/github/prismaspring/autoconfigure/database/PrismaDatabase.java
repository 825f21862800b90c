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

package io.github.prismaspring.autoconfigure.database;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaHandshake;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.transaction.PrismaTransactionManager;
import io.github.prismaspring.transaction.PrismaTransactionSettings;
import io.github.prismaspring.transaction.ReactivePrismaTransactionManager;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.SmartLifecycle;

/**
 * A database beside the one of {@code prisma.datasource.url}, with all that leads to it:
 * a bridge, which it starts and stops if that is a process of this application, and an
 * engine. As a bean it lives and dies with the application.
 *
 * @see PrismaDatabaseBuilder
 */
public final class PrismaDatabase implements SmartLifecycle, AutoCloseable {

	private final String name;

	private final PrismaSchema schema;

	private final @Nullable BridgeLifecycle bridge;

	private final BridgeClient client;

	private final PrismaEngine engine;

	private final PrismaTransactionSettings transactionSettings;

	private final @Nullable TransactionManagerCustomizers customizers;

	private final PrismaHandshake handshake;

	PrismaDatabase(String name, PrismaSchema schema, @Nullable BridgeLifecycle bridge, BridgeClient client,
			PrismaEngine engine, PrismaTransactionSettings transactionSettings,
			@Nullable TransactionManagerCustomizers customizers) {
		this.name = name;
		this.schema = schema;
		this.bridge = bridge;
		this.client = client;
		this.engine = engine;
		this.transactionSettings = transactionSettings;
		this.customizers = customizers;
		this.handshake = new PrismaHandshake(client);
	}

	/**
	 * Returns the name, by which health and metrics tell databases apart.
	 * @return the name
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Returns the schema of the database's client.
	 * @return the schema
	 */
	public PrismaSchema schema() {
		return this.schema;
	}

	/**
	 * Returns the bridge that the application starts for this database.
	 * @return the bridge, or {@code null} if it runs outside of the application
	 */
	public @Nullable BridgeLifecycle bridge() {
		return this.bridge;
	}

	/**
	 * Returns what asks the bridge about itself.
	 * @return the client
	 */
	public BridgeClient client() {
		return this.client;
	}

	/**
	 * Returns the engine to create generated clients with.
	 * @return the engine, which is the same at each call
	 */
	public PrismaEngine engine() {
		return this.engine;
	}

	/**
	 * Returns the settings to create generated clients with.
	 * @return the settings
	 */
	public PrismaTransactionSettings transactionSettings() {
		return this.transactionSettings;
	}

	/**
	 * Creates a manager for transactions of blocking code.
	 * @return a new manager
	 */
	public PrismaTransactionManager transactionManager() {
		PrismaTransactionManager manager = new PrismaTransactionManager(this.engine, this.transactionSettings);
		if (this.customizers != null) {
			this.customizers.customize(manager);
		}
		return manager;
	}

	/**
	 * Creates a manager for transactions of reactive code.
	 * @return a new manager
	 */
	public ReactivePrismaTransactionManager reactiveTransactionManager() {
		ReactivePrismaTransactionManager manager = new ReactivePrismaTransactionManager(this.engine,
				this.transactionSettings);
		if (this.customizers != null) {
			this.customizers.customize(manager);
		}
		return manager;
	}

	@Override
	public void start() {
		if (this.bridge != null) {
			this.bridge.start();
		}
		this.handshake.start();
	}

	@Override
	public void stop() {
		this.handshake.stop();
		if (this.bridge != null) {
			this.bridge.stop();
		}
	}

	@Override
	public boolean isRunning() {
		return this.handshake.isRunning();
	}

	@Override
	public boolean isPauseable() {
		return false;
	}

	@Override
	public int getPhase() {
		return BridgeLifecycle.PHASE;
	}

	@Override
	public void close() {
		this.client.close();
		if (this.bridge != null) {
			this.bridge.destroy();
		}
	}

	@Override
	public String toString() {
		return "PrismaDatabase[" + this.name + "]";
	}

}
