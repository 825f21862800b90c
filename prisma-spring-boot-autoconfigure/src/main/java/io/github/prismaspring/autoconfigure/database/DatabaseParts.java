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

import io.github.prismaspring.autoconfigure.PrismaEngineFactory;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.autoconfigure.bridge.LocalBridges;
import io.github.prismaspring.autoconfigure.transaction.TransactionSettings;
import io.github.prismaspring.bridge.BridgeProgram;
import io.github.prismaspring.transaction.PrismaTransactionSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.boot.transaction.autoconfigure.TransactionProperties;
import org.springframework.core.env.Environment;

/**
 * What the databases of an application are made from.
 */
final class DatabaseParts {

	private final Environment environment;

	private final PrismaEngineFactory engines;

	private final LocalBridges bridges;

	private final ObjectProvider<BridgeProgram> program;

	private final ObjectProvider<SslBundles> sslBundles;

	private final ObjectProvider<TransactionProperties> transactionProperties;

	private final ObjectProvider<TransactionManagerCustomizers> customizers;

	DatabaseParts(Environment environment, PrismaEngineFactory engines, LocalBridges bridges,
			ObjectProvider<BridgeProgram> program, ObjectProvider<SslBundles> sslBundles,
			ObjectProvider<TransactionProperties> transactionProperties,
			ObjectProvider<TransactionManagerCustomizers> customizers) {
		this.environment = environment;
		this.engines = engines;
		this.bridges = bridges;
		this.program = program;
		this.sslBundles = sslBundles;
		this.transactionProperties = transactionProperties;
		this.customizers = customizers;
	}

	PrismaProperties properties(String prefix) {
		return Binder.get(this.environment).bindOrCreate(prefix, PrismaProperties.class);
	}

	PrismaEngineFactory engines() {
		return this.engines;
	}

	LocalBridges bridges() {
		return this.bridges;
	}

	BridgeProgram program(PrismaProperties properties) {
		return this.program.getIfAvailable(() -> this.bridges.program(properties));
	}

	ObjectProvider<SslBundles> sslBundles() {
		return this.sslBundles;
	}

	PrismaTransactionSettings transactionSettings(PrismaProperties properties) {
		return TransactionSettings.of(properties.getTransaction(), this.transactionProperties);
	}

	@Nullable TransactionManagerCustomizers customizers() {
		return this.customizers.getIfAvailable();
	}

}
