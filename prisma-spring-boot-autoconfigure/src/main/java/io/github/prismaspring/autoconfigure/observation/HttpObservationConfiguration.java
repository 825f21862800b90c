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

import io.github.prismaspring.autoconfigure.PrismaWebClientCustomizer;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Configuration that leaves the exchanges with the bridge out of what Spring Boot
 * observes of every other
 * {@link org.springframework.web.reactive.function.client.WebClient WebClient}: each of
 * them would be a second span and a second timer of the same query, and without its
 * model.
 */
@Configuration(proxyBeanMethods = false)
class HttpObservationConfiguration {

	private static final String PROPERTY = "prisma.observation.http-exchanges";

	// Before those of the application, which may still choose otherwise
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	@ConditionalOnBooleanProperty(name = PROPERTY, havingValue = false, matchIfMissing = true)
	UnobservedWebClient prismaUnobservedWebClient() {
		return new UnobservedWebClient();
	}

	// Nothing is left to change, but each query has to be an exchange to be seen
	@Bean
	@ConditionalOnBooleanProperty(PROPERTY)
	PrismaWebClientCustomizer prismaObservedWebClient() {
		return (builder) -> {
		};
	}

}
