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

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.bridge.BridgeKeeper;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.bridge.BridgeProgram;
import io.github.prismaspring.engine.http.BridgeEndpoints;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/**
 * Configuration of a bridge that the application starts.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OnLocalBridgeCondition.class)
@ConditionalOnMissingBean({ PrismaConnectionDetails.class, BridgeEndpoints.class })
class LocalBridgeConfiguration {

	private final LocalBridges bridges;

	LocalBridgeConfiguration(ResourceLoader resourceLoader, ObjectProvider<PrismaBridgeProcessCustomizer> customizers,
			ObjectProvider<BridgeKeeper> keeper, ApplicationEventPublisher publisher) {
		this.bridges = new LocalBridges(resourceLoader, customizers, keeper, publisher);
	}

	@Bean
	@ConditionalOnMissingBean(PrismaDatabaseConnectionDetails.class)
	PropertiesPrismaDatabaseConnectionDetails prismaDatabaseConnectionDetails(PrismaProperties properties,
			Environment environment, ObjectProvider<JdbcDatabaseSource> jdbc) {
		return new PropertiesPrismaDatabaseConnectionDetails(properties, environment, jdbc.orderedStream().toList());
	}

	@Bean
	@Order(1)
	EnvironmentJdbcDatabaseSource prismaEnvironmentJdbcDatabaseSource(Environment environment) {
		return new EnvironmentJdbcDatabaseSource(environment);
	}

	@Bean
	@ConditionalOnMissingBean
	BridgeProgram prismaBridgeProgram(PrismaProperties properties) {
		return this.bridges.program(properties);
	}

	@Bean
	@ConditionalOnMissingBean
	BridgeLifecycle prismaBridgeLifecycle(BridgeProgram program, PrismaProperties properties,
			PrismaDatabaseConnectionDetails database, ObjectProvider<PrismaSchema> schema) {
		return this.bridges.lifecycle(program, properties, database, schema::getIfUnique);
	}

	@Bean
	LocalBridgeEndpoints prismaBridgeEndpoints(BridgeLifecycle lifecycle) {
		return new LocalBridgeEndpoints(lifecycle);
	}

	/**
	 * The database of an application that also uses JDBC.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(JdbcConnectionDetails.class)
	static class JdbcConfiguration {

		@Bean
		@Order(0)
		ConnectionDetailsJdbcDatabaseSource prismaConnectionDetailsJdbcDatabaseSource(
				ObjectProvider<JdbcConnectionDetails> connectionDetails) {
			return new ConnectionDetailsJdbcDatabaseSource(connectionDetails);
		}

	}

}
