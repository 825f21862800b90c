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

package io.github.prismaspring.autoconfigure.actuate;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.actuate.PrismaInfoContributor;
import io.github.prismaspring.autoconfigure.NamedBeans;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.bridge.BridgeVersions;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.autoconfigure.info.InfoContributorFallback;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * {@link org.springframework.boot.autoconfigure.EnableAutoConfiguration
 * Auto-configuration} for {@link PrismaInfoContributor}. As with what Spring Boot itself
 * tells of the versions of Java and the operating system, it has to be enabled.
 */
@AutoConfiguration
@ConditionalOnClass(ConditionalOnEnabledInfoContributor.class)
@ConditionalOnBooleanProperty(name = "prisma.enabled", matchIfMissing = true)
@ConditionalOnEnabledInfoContributor(value = "prisma", fallback = InfoContributorFallback.DISABLE)
public final class PrismaInfoContributorAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	PrismaInfoContributor prismaInfoContributor(ApplicationContext context,
			ObjectProvider<BridgeLifecycle> lifecycles) {
		return new PrismaInfoContributor(NamedBeans.find(context, PrismaSchema.class, "Schema"),
				(lifecycles.stream().findAny().isPresent()) ? versions(context) : null);
	}

	private static @Nullable BridgeVersions versions(ApplicationContext context) {
		ClassLoader classLoader = context.getClassLoader();
		return (classLoader != null) ? BridgeVersions.fromClassPath(classLoader).orElse(null) : null;
	}

}
