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

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.datasource.DatasourceProvider;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the provider for a client that was generated for several of them, where nobody
 * has said which it is.
 */
final class DatasourceProviders {

	private DatasourceProviders() {
	}

	/**
	 * Chooses the provider that the URL is for.
	 * @param url the URL in Prisma's form
	 * @param schema the schema of the client, or {@code null} if there is none
	 * @return the provider, or {@code null} for the one that the schema names
	 */
	static @Nullable String choose(String url, @Nullable PrismaSchema schema) {
		if (schema == null) {
			return null;
		}
		List<String> candidates = DatasourceProvider.ofUrl(url)
			.stream()
			.map(DatasourceProvider::prismaName)
			.filter(schema.providers()::contains)
			.toList();
		return (candidates.isEmpty() || candidates.contains(schema.provider())) ? null : candidates.get(0);
	}

}
