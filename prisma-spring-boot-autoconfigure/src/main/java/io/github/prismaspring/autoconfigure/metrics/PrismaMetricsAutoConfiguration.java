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

package io.github.prismaspring.autoconfigure.metrics;

import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.autoconfigure.database.NamedBridges;
import io.github.prismaspring.bridge.BridgeExitedEvent;
import io.github.prismaspring.bridge.BridgeReadyEvent;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.metrics.BridgePoller;
import io.github.prismaspring.metrics.PrismaBridgeMetrics;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * {@link org.springframework.boot.autoconfigure.EnableAutoConfiguration
 * Auto-configuration} for the metrics of Prisma's bridge.
 */
@AutoConfiguration(after = PrismaAutoConfiguration.class,
		afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass({ WebClient.class, MeterRegistry.class })
@ConditionalOnBean({ BridgeClient.class, MeterRegistry.class })
@ConditionalOnBooleanProperty(name = "prisma.metrics.enabled", matchIfMissing = true)
@EnableConfigurationProperties(PrismaProperties.class)
public final class PrismaMetricsAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	BridgePoller prismaBridgePoller(ListableBeanFactory beanFactory, PrismaProperties properties) {
		return new BridgePoller(NamedBridges.clients(beanFactory), properties.getMetrics().getPollInterval());
	}

	@Bean
	@ConditionalOnMissingBean
	PrismaBridgeMetrics prismaBridgeMetrics(BridgePoller poller, ListableBeanFactory beanFactory) {
		return new PrismaBridgeMetrics(poller, NamedBridges.lifecycles(beanFactory));
	}

	@Bean
	ApplicationListener<BridgeReadyEvent> prismaBridgeReadyPoll(BridgePoller poller) {
		return (event) -> poller.pollNow();
	}

	@Bean
	ApplicationListener<BridgeExitedEvent> prismaBridgeExitedPoll(BridgePoller poller) {
		return (event) -> poller.pollNow();
	}

}
