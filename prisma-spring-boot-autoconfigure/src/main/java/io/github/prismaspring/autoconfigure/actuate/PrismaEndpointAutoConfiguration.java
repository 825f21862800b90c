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

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.actuate.BridgeSource;
import io.github.prismaspring.actuate.ClientSource;
import io.github.prismaspring.actuate.PrismaEndpoint;
import io.github.prismaspring.autoconfigure.NamedBeans;
import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.autoconfigure.database.NamedBridges;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.slowlog.SlowLog;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * {@link org.springframework.boot.autoconfigure.EnableAutoConfiguration
 * Auto-configuration} for {@link PrismaEndpoint}.
 */
@AutoConfiguration(after = PrismaAutoConfiguration.class)
@ConditionalOnClass({ WebClient.class, ConditionalOnAvailableEndpoint.class })
@ConditionalOnAvailableEndpoint(PrismaEndpoint.class)
@ConditionalOnBean(BridgeClient.class)
public final class PrismaEndpointAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	PrismaEndpoint prismaEndpoint(ListableBeanFactory beanFactory, PrismaProperties properties,
			ObjectProvider<SlowLog> slowLog) {
		return new PrismaEndpoint(clients(beanFactory), bridges(beanFactory), slowLog.getIfAvailable(),
				properties.getHealth().getTimeout());
	}

	private static Map<String, ClientSource> clients(ListableBeanFactory beanFactory) {
		Map<String, PrismaModels> models = NamedBeans.find(beanFactory, PrismaModels.class, "Models");
		Map<String, ClientSource> result = new LinkedHashMap<>();
		NamedBeans.find(beanFactory, PrismaSchema.class, "Schema")
			.forEach((name, schema) -> result.put(name, new ClientSource(schema, models.get(name))));
		return result;
	}

	private static Map<String, BridgeSource> bridges(ListableBeanFactory beanFactory) {
		Map<String, BridgeLifecycle> lifecycles = NamedBridges.lifecycles(beanFactory);
		Map<String, BridgeSource> result = new LinkedHashMap<>();
		NamedBridges.clients(beanFactory)
			.forEach((name, client) -> result.put(name, new BridgeSource(client, lifecycles.get(name))));
		return result;
	}

}
