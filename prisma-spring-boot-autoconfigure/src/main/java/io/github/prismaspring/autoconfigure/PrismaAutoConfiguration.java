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

import java.util.List;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineDecorator;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import io.github.prismaspring.engine.http.BridgeHttpSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundle;
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

	@Bean
	BridgeClient prismaBridgeClient(BridgeEndpoints endpoints, PrismaProperties properties,
			ObjectProvider<PrismaConnectionDetails> connectionDetails, ObjectProvider<WebClient.Builder> builder,
			ObjectProvider<PrismaWebClientCustomizer> customizers, ObjectProvider<PrismaSchema> schema) {
		WebClient.Builder customized = builder.getIfAvailable(WebClient::builder).clone();
		customizers.orderedStream().forEach((customizer) -> customizer.customize(customized));
		PrismaConnectionDetails details = connectionDetails.getIfAvailable();
		return new BridgeClient(endpoints,
				settings(properties.getClient(), (details != null) ? details.getSslBundle() : null), customized,
				schema.getIfUnique());
	}

	@Bean
	PrismaEngine prismaEngine(BridgeClient client, ObjectProvider<PrismaEngineDecorator> decorators) {
		List<PrismaEngineDecorator> outermostFirst = decorators.orderedStream().toList();
		PrismaEngine engine = client.engine();
		for (int i = outermostFirst.size() - 1; i >= 0; i--) {
			engine = outermostFirst.get(i).decorate(engine);
		}
		return engine;
	}

	@Bean
	PrismaHandshake prismaHandshake(BridgeClient client) {
		return new PrismaHandshake(client);
	}

	private static BridgeHttpSettings settings(PrismaProperties.Client client, @Nullable SslBundle sslBundle) {
		return new BridgeHttpSettings(client.getConnectTimeout(), client.getRequestTimeout(),
				client.getMaxResponseSize(), sslBundle);
	}

}
