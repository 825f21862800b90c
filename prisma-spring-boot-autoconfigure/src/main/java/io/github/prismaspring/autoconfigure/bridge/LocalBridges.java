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

package io.github.prismaspring.autoconfigure.bridge;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.bridge.BridgeCache;
import io.github.prismaspring.bridge.BridgeEnvironment;
import io.github.prismaspring.bridge.BridgeKeeper;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.bridge.BridgeMigrations;
import io.github.prismaspring.bridge.BridgeProgram;
import io.github.prismaspring.bridge.BridgeSchema;
import io.github.prismaspring.bridge.BridgeSchemaException;
import io.github.prismaspring.bridge.BridgeTimings;
import io.github.prismaspring.bridge.BridgeWorker;
import io.github.prismaspring.bridge.KeptBridgeLauncher;
import io.github.prismaspring.bridge.LocalTransport;
import io.github.prismaspring.bridge.NodeBridgeLauncher;
import io.github.prismaspring.bridge.NodeLocator;
import io.github.prismaspring.bridge.SchemaCommands;
import io.github.prismaspring.bridge.SchemaDeployment;
import io.github.prismaspring.bridge.SchemaPreparation;
import io.github.prismaspring.bridge.SchemaPush;
import io.github.prismaspring.bridge.SchemaValidation;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import io.github.prismaspring.engine.http.UnixSockets;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternUtils;

/**
 * Makes bridges that the application starts.
 */
public final class LocalBridges {

	private final ClassLoader classLoader;

	private final ResourcePatternResolver resources;

	private final ObjectProvider<PrismaBridgeProcessCustomizer> customizers;

	private final ObjectProvider<BridgeKeeper> keeper;

	private final ApplicationEventPublisher publisher;

	/**
	 * Create a new instance.
	 * @param resourceLoader what has the class loader where the bridge's program and
	 * generated schemas with their migrations are
	 * @param customizers what changes the command that starts a bridge
	 * @param keeper what keeps bridges while the application is restarted, if there is
	 * something that does
	 * @param publisher where to publish that a bridge has come or gone
	 */
	public LocalBridges(ResourceLoader resourceLoader, ObjectProvider<PrismaBridgeProcessCustomizer> customizers,
			ObjectProvider<BridgeKeeper> keeper, ApplicationEventPublisher publisher) {
		ClassLoader available = resourceLoader.getClassLoader();
		this.classLoader = (available != null) ? available : LocalBridges.class.getClassLoader();
		this.resources = ResourcePatternUtils.getResourcePatternResolver(resourceLoader);
		this.customizers = customizers;
		this.keeper = keeper;
		this.publisher = publisher;
	}

	/**
	 * Finds the program that a bridge runs.
	 * @param properties the properties of the bridge
	 * @return the program
	 */
	public BridgeProgram program(PrismaProperties properties) {
		NodeLocator nodeLocator = NodeLocator.create().withExecutable(properties.getBridge().getNodeExecutable());
		return BridgeProgram.of(nodeLocator, this.classLoader, cache(properties));
	}

	/**
	 * Makes a bridge, or several workers of it, without starting anything.
	 * @param program the program to run
	 * @param properties the properties of the bridge
	 * @param database the database of the bridge
	 * @param schema the schema of the generated client, {@code null} if there is none
	 * @return what starts and stops the bridge, and the other workers with it
	 */
	public BridgeLifecycle lifecycle(BridgeProgram program, PrismaProperties properties,
			PrismaDatabaseConnectionDetails database, Supplier<@Nullable PrismaSchema> schema) {
		List<BridgeEnvironment> environments = environments(properties, database, schema);
		List<NodeBridgeLauncher> launchers = IntStream.range(0, environments.size())
			.mapToObj((i) -> launcher(program, environments.get(i), properties)
				.ofWorker(new BridgeWorker(i + 1, environments.size())))
			.toList();
		SchemaPreparation preparation = preparation(program, environments.get(0), properties, schema);
		BridgeKeeper available = this.keeper.getIfAvailable();
		if (available == null) {
			return BridgeLifecycle.ofWorkers(launchers, preparation::run, timings(properties), this.publisher);
		}
		List<KeptBridgeLauncher> keptLaunchers = launchers.stream()
			.map((launcher) -> new KeptBridgeLauncher(launcher, available, preparation.name()))
			.toList();
		return BridgeLifecycle.ofWorkers(keptLaunchers, keptLaunchers.get(0).unlessKept(preparation::run),
				timings(properties), this.publisher);
	}

	private List<BridgeEnvironment> environments(PrismaProperties properties, PrismaDatabaseConnectionDetails database,
			Supplier<@Nullable PrismaSchema> schema) {
		BridgeVariables variables = new BridgeVariables(properties, database, schema.get());
		BridgeSchema files = schema(properties, schema);
		return new WorkerShares(properties, database).connectionLimits()
			.stream()
			.map((connectionLimit) -> new BridgeEnvironment(variables.toMap(connectionLimit), files, cache(properties)))
			.toList();
	}

	private NodeBridgeLauncher launcher(BridgeProgram program, BridgeEnvironment environment,
			PrismaProperties properties) {
		return new NodeBridgeLauncher(program, environment, transport(properties),
				(builder) -> this.customizers.orderedStream().forEach((customizer) -> customizer.customize(builder)));
	}

	/**
	 * Leads to a bridge, and starts it if it is needed before.
	 * @param lifecycle what starts and stops the bridge
	 * @return the endpoints
	 */
	public static BridgeEndpoints endpoints(BridgeLifecycle lifecycle) {
		return new LocalBridgeEndpoints(lifecycle);
	}

	private static LocalTransport transport(PrismaProperties properties) {
		LocalTransport transport = properties.getBridge().getTransport();
		if (UnixSockets.areSupported()) {
			return transport;
		}
		if (transport == LocalTransport.UNIX) {
			throw new InvalidConfigurationPropertyValueException("prisma.bridge.transport", transport,
					"A Unix socket needs a native transport of Netty. Add 'netty-transport-native-epoll' or "
							+ "'netty-transport-native-kqueue' for this platform, or remove the property.");
		}
		return LocalTransport.TCP;
	}

	private BridgeSchema schema(PrismaProperties properties, Supplier<@Nullable PrismaSchema> generated) {
		Path location = path(properties.getSchema().getLocation());
		if (location != null) {
			return BridgeSchema.of(location);
		}
		return (cache) -> {
			PrismaSchema schema = generated.get();
			if (schema == null) {
				throw new BridgeSchemaException("There is no schema: neither is there one generated client, "
						+ "nor is 'prisma.schema.location' set");
			}
			return BridgeSchema.of(schema.resources(), this.classLoader).path(cache);
		};
	}

	private SchemaPreparation preparation(BridgeProgram program, BridgeEnvironment environment,
			PrismaProperties properties, Supplier<@Nullable PrismaSchema> generated) {
		PrismaProperties.Schema schema = properties.getSchema();
		SchemaCommands commands = new SchemaCommands(program, environment, schema.getTimeout(),
				schema.getLockTimeout());
		return switch (schema.getMode()) {
			case NONE -> SchemaPreparation.none();
			case VALIDATE -> new SchemaValidation(commands);
			case PUSH -> new SchemaPush(commands);
			case DEPLOY -> new SchemaDeployment(commands,
					new BridgeMigrations(MigrationsLocation.of(schema, generated.get()), this.resources),
					cache(properties));
		};
	}

	private static BridgeTimings timings(PrismaProperties properties) {
		PrismaProperties.Bridge bridge = properties.getBridge();
		return new BridgeTimings(bridge.getStartupTimeout(), bridge.getShutdownTimeout(),
				bridge.getRestart().getInitialBackoff(), bridge.getRestart().getMaxBackoff());
	}

	private static BridgeCache cache(PrismaProperties properties) {
		return BridgeCache.in(path(properties.getBridge().getCacheDirectory()));
	}

	private static @Nullable Path path(@Nullable File file) {
		return (file != null && !file.getPath().isEmpty()) ? file.toPath() : null;
	}

}
