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

package io.github.prismaspring.autoconfigure.observation;

import java.util.function.Supplier;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.observation.ObservationPrismaEngineDecorator;
import io.github.prismaspring.observation.PrismaObservationOptions;
import io.github.prismaspring.observation.PrismaOperationObservationConvention;
import io.github.prismaspring.observation.PrismaTransactionObservationConvention;
import io.github.prismaspring.observation.QueryArguments;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Configuration of what is observed of the engine.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "prisma.observation.enabled", matchIfMissing = true)
class EngineObservationConfiguration {

	// Outside of decorators without an order, so that their time counts as the query's
	@Bean
	@ConditionalOnMissingBean
	@Order(0)
	ObservationPrismaEngineDecorator prismaObservationDecorator(ObservationRegistry registry,
			PrismaProperties properties, ObjectProvider<BridgeClient> client, ObjectProvider<PrismaSchema> schema,
			ObjectProvider<PrismaOperationObservationConvention> operationConvention,
			ObjectProvider<PrismaTransactionObservationConvention> transactionConvention) {
		QueryArguments arguments = properties.getObservation().isIncludeQueryArguments() ? QueryArguments.INCLUDED
				: QueryArguments.HIDDEN;
		return new ObservationPrismaEngineDecorator(registry, new PrismaObservationOptions(provider(client, schema),
				operationConvention.getIfAvailable(), transactionConvention.getIfAvailable(), arguments));
	}

	// The bridge knows, but has to be asked first
	private static Supplier<@Nullable String> provider(ObjectProvider<BridgeClient> client,
			ObjectProvider<PrismaSchema> schema) {
		BridgeClient bridge = client.getIfUnique();
		PrismaSchema generated = schema.getIfUnique();
		String expected = (generated != null) ? generated.provider() : null;
		return () -> {
			String told = (bridge != null) ? bridge.provider() : null;
			return (told != null) ? told : expected;
		};
	}

}
