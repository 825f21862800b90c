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

import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.autoconfigure.database.PrismaDatabase;
import io.github.prismaspring.autoconfigure.database.PrismaDatabaseAutoConfiguration;
import io.github.prismaspring.health.PrismaReactiveHealthIndicator;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.context.annotation.Bean;

/**
 * {@link org.springframework.boot.autoconfigure.EnableAutoConfiguration
 * Auto-configuration} for the health of further databases, each by its name.
 */
@AutoConfiguration(after = PrismaDatabaseAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnEnabledHealthIndicator.class)
@ConditionalOnBean(PrismaDatabase.class)
@ConditionalOnEnabledHealthIndicator("prisma")
@EnableConfigurationProperties(PrismaProperties.class)
public final class PrismaDatabaseHealthContributorAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(name = { "prismaDatabasesHealthIndicator", "prismaDatabasesHealthContributor" })
	CompositeReactiveHealthContributor prismaDatabasesHealthContributor(ObjectProvider<PrismaDatabase> databases,
			PrismaProperties properties) {
		return CompositeReactiveHealthContributor.fromMap(
				databases.orderedStream().collect(Collectors.toMap(PrismaDatabase::name, Function.identity())),
				(database) -> new PrismaReactiveHealthIndicator(database.client(), HealthSources.of(database),
						properties.getHealth().getTimeout()));
	}

}
