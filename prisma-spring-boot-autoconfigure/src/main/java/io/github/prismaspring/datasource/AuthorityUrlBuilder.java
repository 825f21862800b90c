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

package io.github.prismaspring.datasource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.util.StringUtils;

/**
 * Builds URLs such as {@code postgresql://user:password@host:5432/shop?schema=s}.
 */
final class AuthorityUrlBuilder extends DatasourceUrlBuilder {

	private final String server;

	AuthorityUrlBuilder(DatasourceProvider provider, String server) {
		super(provider);
		this.server = server;
	}

	@Override
	String separator() {
		return "&";
	}

	@Override
	void write(StringBuilder url, Map<String, String> parameters) {
		url.append(provider().scheme()).append("://");
		if (StringUtils.hasLength(user())) {
			url.append(encode(user()));
			if (StringUtils.hasLength(password())) {
				url.append(':').append(encode(password()));
			}
			url.append('@');
		}
		url.append(this.server);
		if (StringUtils.hasLength(database())) {
			url.append('/').append(encode(database()));
		}
		char next = '?';
		for (Map.Entry<String, String> parameter : parameters.entrySet()) {
			url.append(next).append(parameter.getKey()).append('=').append(encode(parameter.getValue()));
			next = '&';
		}
		if (rawParameters() != null) {
			url.append(next).append(rawParameters());
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
