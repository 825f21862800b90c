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

import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.engine.http.BridgeClient;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.context.annotation.Import;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * {@link org.springframework.boot.autoconfigure.EnableAutoConfiguration
 * Auto-configuration} for Prisma's health indicators.
 */
@AutoConfiguration(after = PrismaAutoConfiguration.class)
@ConditionalOnClass({ WebClient.class, ConditionalOnEnabledHealthIndicator.class })
@ConditionalOnBean(BridgeClient.class)
@ConditionalOnEnabledHealthIndicator("prisma")
@Import({ PrismaReactiveHealthContributorConfiguration.class, PrismaHealthContributorConfiguration.class })
public final class PrismaHealthContributorAutoConfiguration {

}
