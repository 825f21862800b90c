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

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.autoconfigure.SchemaMode;
import io.github.prismaspring.bridge.BridgeCache;
import io.github.prismaspring.bridge.BridgeEnvironment;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.bridge.BridgeProgram;
import io.github.prismaspring.bridge.BridgeSchema;
import io.github.prismaspring.bridge.BridgeSchemaException;
import io.github.prismaspring.bridge.BridgeTimings;
import io.github.prismaspring.bridge.NodeBridgeLauncher;
import io.github.prismaspring.bridge.NodeLocator;
import io.github.prismaspring.bridge.SchemaPush;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Configuration of a bridge that the application starts.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OnLocalBridgeCondition.class)
@ConditionalOnMissingBean({ PrismaConnectionDetails.class, BridgeEndpoints.class })
class LocalBridgeConfiguration implements BeanClassLoaderAware {

	private ClassLoader classLoader = LocalBridgeConfiguration.class.getClassLoader();

	@Override
	public void setBeanClassLoader(ClassLoader classLoader) {
		this.classLoader = classLoader;
	}

	@Bean
	@ConditionalOnMissingBean(PrismaDatabaseConnectionDetails.class)
	PropertiesPrismaDatabaseConnectionDetails prismaDatabaseConnectionDetails(PrismaProperties properties,
			Environment environment) {
		return new PropertiesPrismaDatabaseConnectionDetails(properties, environment);
	}

	@Bean
	@ConditionalOnMissingBean
	BridgeProgram prismaBridgeProgram(PrismaProperties properties) {
		NodeLocator nodeLocator = NodeLocator.create().withExecutable(properties.getBridge().getNodeExecutable());
		return BridgeProgram.of(nodeLocator, this.classLoader, cache(properties));
	}

	@Bean
	@ConditionalOnMissingBean
	BridgeLifecycle prismaBridgeLifecycle(BridgeProgram program, PrismaProperties properties,
			PrismaDatabaseConnectionDetails database, ObjectProvider<PrismaSchema> schema,
			ObjectProvider<PrismaBridgeProcessCustomizer> customizers, ApplicationEventPublisher publisher) {
		BridgeEnvironment environment = new BridgeEnvironment(new BridgeVariables(properties, database).toMap(),
				schema(properties, schema), cache(properties));
		NodeBridgeLauncher launcher = new NodeBridgeLauncher(program, environment,
				(builder) -> customizers.orderedStream().forEach((customizer) -> customizer.customize(builder)));
		return new BridgeLifecycle(launcher, preparation(program, environment, properties), timings(properties),
				publisher);
	}

	@Bean
	LocalBridgeEndpoints prismaBridgeEndpoints(BridgeLifecycle lifecycle) {
		return new LocalBridgeEndpoints(lifecycle);
	}

	private BridgeSchema schema(PrismaProperties properties, ObjectProvider<PrismaSchema> generated) {
		Path location = path(properties.getSchema().getLocation());
		if (location != null) {
			return BridgeSchema.of(location);
		}
		return (cache) -> {
			PrismaSchema schema = generated.getIfUnique();
			if (schema == null) {
				throw new BridgeSchemaException("There is no schema: neither is there one generated client, "
						+ "nor is 'prisma.schema.location' set");
			}
			return BridgeSchema.of(schema.resources(), this.classLoader).path(cache);
		};
	}

	private static Runnable preparation(BridgeProgram program, BridgeEnvironment environment,
			PrismaProperties properties) {
		if (properties.getSchema().getMode() == SchemaMode.PUSH) {
			return new SchemaPush(program, environment, properties.getBridge().getStartupTimeout());
		}
		return () -> {
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
