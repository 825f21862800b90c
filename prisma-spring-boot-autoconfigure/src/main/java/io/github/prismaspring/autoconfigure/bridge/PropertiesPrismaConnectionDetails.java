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
import java.util.List;

import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.util.StringUtils;

/**
 * Adapts {@link PrismaProperties} to {@link PrismaConnectionDetails}.
 */
final class PropertiesPrismaConnectionDetails implements PrismaConnectionDetails {

	private static final URI DEFAULT_URL = URI.create("http://localhost:4466");

	private final PrismaProperties.Bridge properties;

	private volatile @Nullable SslBundle sslBundle;

	PropertiesPrismaConnectionDetails(PrismaProperties properties, ObjectProvider<SslBundles> sslBundles) {
		this.properties = properties.getBridge();
		MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn((entries) -> {
			entries.put("prisma.bridge.url", this.properties.getUrl());
			entries.put("prisma.bridge.urls", (this.properties.getUrls().isEmpty()) ? null : this.properties.getUrls());
		});
		String name = this.properties.getSsl().getBundle();
		if (StringUtils.hasText(name)) {
			SslBundles bundles = sslBundles.getObject();
			this.sslBundle = bundles.getBundle(name);
			bundles.addBundleUpdateHandler(name, (updated) -> this.sslBundle = updated);
		}
	}

	@Override
	public URI getUrl() {
		return getUrls().get(0);
	}

	@Override
	public List<URI> getUrls() {
		if (!this.properties.getUrls().isEmpty()) {
			return this.properties.getUrls();
		}
		return List.of((this.properties.getUrl() != null) ? this.properties.getUrl() : DEFAULT_URL);
	}

	@Override
	public @Nullable String getToken() {
		return (StringUtils.hasText(this.properties.getToken())) ? this.properties.getToken() : null;
	}

	@Override
	public @Nullable SslBundle getSslBundle() {
		return this.sslBundle;
	}

}
