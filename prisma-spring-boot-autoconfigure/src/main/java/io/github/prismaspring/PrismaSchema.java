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

package io.github.prismaspring;

import java.util.List;
import java.util.Set;

/**
 * What a generated client knows about the {@code schema.prisma} it was generated from. At
 * start the engine's own schema hash and provider are compared with it, so that a drift
 * between the two is found before the first query.
 *
 * @param hash the lower-case hexadecimal SHA-256 over the schema's models, enums and
 * types
 * @param provider the provider that the schema's datasource names, for example
 * {@code postgresql}
 * @param providers all providers that the client was generated for
 * @param resources the class path resources that hold the schema's files
 */
public record PrismaSchema(String hash, String provider, Set<String> providers, List<String> resources) {

	public PrismaSchema {
		providers = Set.copyOf(providers);
		resources = List.copyOf(resources);
	}

}
