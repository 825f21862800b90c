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

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineDecorator;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeEndpoints;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * {@link org.springframework.boot.autoconfigure.EnableAutoConfiguration
 * Auto-configuration} for Prisma's engine. The client is configured by the generated
 * code.
 */
@AutoConfiguration(afterName = "org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration")
@ConditionalOnClass(WebClient.class)
@ConditionalOnBean(BridgeEndpoints.class)
@ConditionalOnMissingBean(PrismaEngine.class)
@EnableConfigurationProperties(PrismaProperties.class)
public final class PrismaAutoConfiguration {

	private final PrismaEngineFactory factory;

	PrismaAutoConfiguration(ObjectProvider<WebClient.Builder> builder,
			ObjectProvider<PrismaWebClientCustomizer> customizers, ObjectProvider<PrismaEngineDecorator> decorators) {
		this.factory = new PrismaEngineFactory(builder, customizers, decorators);
	}

	@Bean
	BridgeClient prismaBridgeClient(BridgeEndpoints endpoints, PrismaProperties properties,
			ObjectProvider<PrismaConnectionDetails> connectionDetails, ObjectProvider<PrismaSchema> schema) {
		return this.factory.client(endpoints, properties.getClient(), connectionDetails.getIfAvailable(),
				schema.getIfUnique());
	}

	@Bean
	PrismaEngine prismaEngine(BridgeClient client) {
		return this.factory.engine(client);
	}

	@Bean
	PrismaHandshake prismaHandshake(BridgeClient client) {
		return new PrismaHandshake(client);
	}

}
