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

package io.github.prismaspring.autoconfigure.health;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.health.PrismaReactiveHealthIndicator;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.CompositeReactiveHealthContributorConfiguration;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configuration of the reactive health indicator.
 */
@Configuration(proxyBeanMethods = false)
class PrismaReactiveHealthContributorConfiguration
		extends CompositeReactiveHealthContributorConfiguration<PrismaReactiveHealthIndicator, BridgeClient> {

	PrismaReactiveHealthContributorConfiguration(ObjectProvider<BridgeLifecycle> lifecycle,
			ObjectProvider<PrismaSchema> schema, PrismaProperties properties) {
		super((client) -> new PrismaReactiveHealthIndicator(client, HealthSources.of(lifecycle, schema),
				properties.getHealth().getTimeout()));
	}

	@Bean
	@ConditionalOnMissingBean(name = { "prismaHealthIndicator", "prismaHealthContributor" })
	ReactiveHealthContributor prismaHealthContributor(ConfigurableListableBeanFactory beanFactory) {
		return createContributor(beanFactory, BridgeClient.class);
	}

}
