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

package io.github.prismaspring.autoconfigure;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;
import org.springframework.boot.ssl.SslBundle;

/**
 * Details required to reach a bridge that runs outside of the application. A bean of this
 * type replaces the bridge that the application would start.
 */
public interface PrismaConnectionDetails extends ConnectionDetails {

	/**
	 * Base URL of the bridge, or its Unix socket as {@code unix:/path/to/socket}.
	 * @return the URL
	 */
	URI getUrl();

	/**
	 * Base URLs of all bridges that serve the database, if there are several: requests
	 * are spread over those that are well.
	 * @return the URLs, by default the one of {@link #getUrl()}
	 */
	default List<URI> getUrls() {
		return List.of(getUrl());
	}

	/**
	 * Token that the bridge wants to see.
	 * @return the token or {@code null} if it wants none
	 */
	default @Nullable String getToken() {
		return null;
	}

	/**
	 * SSL bundle to use for an HTTPS URL. It is asked for before each request, and
	 * connections that are made after another one was returned use that. So it has to be
	 * the same object for as long as the certificates are the same.
	 * @return the SSL bundle or {@code null} for the certificates of the Java platform
	 */
	default @Nullable SslBundle getSslBundle() {
		return null;
	}

}
