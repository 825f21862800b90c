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

import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.engine.http.BridgeEndpoints;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configuration of a bridge that runs outside of the application.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(BridgeEndpoints.class)
class RemoteBridgeConfiguration {

	@Bean
	@ConditionalOnMissingBean(PrismaConnectionDetails.class)
	PropertiesPrismaConnectionDetails prismaConnectionDetails(PrismaProperties properties,
			ObjectProvider<SslBundles> sslBundles) {
		return new PropertiesPrismaConnectionDetails(properties, sslBundles);
	}

	@Bean
	BridgeEndpoints prismaBridgeEndpoints(PrismaConnectionDetails connectionDetails, PrismaProperties properties) {
		return RemoteBridges.endpoints(connectionDetails, properties);
	}

}
