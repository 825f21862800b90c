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

package io.github.prismaspring.autoconfigure.bridge;

import java.net.URI;
import java.util.Set;

import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.autoconfigure.SchemaMode;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.BridgeEndpoints;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configuration of a bridge that runs outside of the application.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(BridgeEndpoints.class)
class RemoteBridgeConfiguration {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	@Bean
	@ConditionalOnMissingBean(PrismaConnectionDetails.class)
	PropertiesPrismaConnectionDetails prismaConnectionDetails(PrismaProperties properties) {
		return new PropertiesPrismaConnectionDetails(properties);
	}

	@Bean
	BridgeEndpoints prismaBridgeEndpoints(PrismaConnectionDetails connectionDetails, PrismaProperties properties) {
		if (properties.getSchema().getMode() == SchemaMode.PUSH) {
			throw new InvalidConfigurationPropertyValueException("prisma.schema.mode", SchemaMode.PUSH,
					"The database belongs to a bridge outside of the application, which only the application's own "
							+ "bridge can push a schema to.");
		}
		URI url = connectionDetails.getUrl();
		if (url.getScheme() == null || !SCHEMES.contains(url.getScheme()) || url.getHost() == null) {
			throw new InvalidConfigurationPropertyValueException("prisma.bridge.url", url,
					"The URL of a bridge has the form http://host:port or https://host.");
		}
		return BridgeEndpoints.of(new BridgeEndpoint(url, connectionDetails.getToken()));
	}

}
