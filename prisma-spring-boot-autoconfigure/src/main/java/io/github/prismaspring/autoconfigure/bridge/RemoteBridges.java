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

import java.util.List;

import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.autoconfigure.SchemaMode;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.BridgeEndpoints;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.ssl.SslBundles;

/**
 * Makes the way to bridges that run outside of the application.
 */
public final class RemoteBridges {

	private RemoteBridges() {
	}

	/**
	 * Says where the bridges are that properties describe.
	 * @param properties the properties
	 * @param sslBundles the SSL bundles of the application
	 * @return the connection details
	 */
	public static PrismaConnectionDetails connectionDetails(PrismaProperties properties,
			ObjectProvider<SslBundles> sslBundles) {
		return new PropertiesPrismaConnectionDetails(properties, sslBundles);
	}

	/**
	 * Leads to bridges, after a check that they can be used.
	 * @param details where the bridges are
	 * @param properties what is expected of them
	 * @return the endpoints
	 */
	public static BridgeEndpoints endpoints(PrismaConnectionDetails details, PrismaProperties properties) {
		SchemaMode mode = properties.getSchema().getMode();
		if (mode != SchemaMode.NONE) {
			throw new InvalidConfigurationPropertyValueException("prisma.schema.mode", mode,
					"The database belongs to a bridge outside of the application, so nothing can be done about its "
							+ "tables from here. Run the bridge's own command before that bridge is started, "
							+ "'migrate deploy' for example, and remove the property.");
		}
		List<BridgeEndpoint> endpoints = details.getUrls()
			.stream()
			.map((url) -> new RemoteBridgeUrl(url).endpoint(details))
			.toList();
		return BridgeEndpoints.of(endpoints);
	}

}
