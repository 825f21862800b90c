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

import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.autoconfigure.PrismaEngineFactory;
import io.github.prismaspring.autoconfigure.PrismaWebClientCustomizer;
import io.github.prismaspring.autoconfigure.bridge.LocalBridges;
import io.github.prismaspring.autoconfigure.bridge.PrismaBridgeProcessCustomizer;
import io.github.prismaspring.bridge.BridgeKeeper;
import io.github.prismaspring.bridge.BridgeProgram;
import io.github.prismaspring.engine.PrismaEngineDecorator;
import reactor.netty.http.client.HttpClient;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.boot.transaction.autoconfigure.TransactionProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * {@link org.springframework.boot.autoconfigure.EnableAutoConfiguration
 * Auto-configuration} for further databases: a builder for each one that the application
 * declares. It is there also where {@code prisma.enabled} is {@code false}.
 */
@AutoConfiguration(after = PrismaAutoConfiguration.class)
@ConditionalOnClass({ WebClient.class, ClientHttpConnectorBuilder.class, HttpClient.class,
		TransactionManagerCustomizers.class })
public final class PrismaDatabaseAutoConfiguration {

	@Bean
	@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
	@ConditionalOnMissingBean
	PrismaDatabaseBuilder prismaDatabaseBuilder(DatabaseParts parts) {
		return new PrismaDatabaseBuilder(parts);
	}

	@Bean
	DatabaseParts prismaDatabaseParts(Environment environment, ResourceLoader resourceLoader,
			ObjectProvider<WebClient.Builder> webClientBuilder,
			ObjectProvider<PrismaWebClientCustomizer> webClientCustomizers,
			ObjectProvider<PrismaEngineDecorator> decorators,
			ObjectProvider<PrismaBridgeProcessCustomizer> processCustomizers, ObjectProvider<BridgeKeeper> keeper,
			ObjectProvider<BridgeProgram> program, ObjectProvider<SslBundles> sslBundles,
			ObjectProvider<TransactionProperties> transactionProperties,
			ObjectProvider<TransactionManagerCustomizers> customizers, ApplicationEventPublisher publisher) {
		LocalBridges bridges = new LocalBridges(resourceLoader, processCustomizers, keeper, publisher);
		return new DatabaseParts(environment,
				new PrismaEngineFactory(webClientBuilder, webClientCustomizers, decorators), bridges, program,
				sslBundles, transactionProperties, customizers);
	}

}
