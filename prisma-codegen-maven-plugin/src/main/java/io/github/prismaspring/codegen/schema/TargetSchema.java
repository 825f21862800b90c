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

package io.github.prismaspring.codegen.schema;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * A schema together with the databases that a client is generated for.
 *
 * @param datamodel its models and enums, with the actions that all databases support
 * @param providers the databases
 * @param capabilities what all the databases can do
 * @param files the bytes of the schema's files by relative path
 */
public record TargetSchema(PrismaDatamodel datamodel, List<DatabaseProvider> providers, Set<Capability> capabilities,
		SortedMap<String, byte[]> files) {

	public TargetSchema {
		providers = List.copyOf(providers);
		capabilities = Set.copyOf(capabilities);
	}

	/**
	 * Return how long a {@code String} without a native type can be in all databases.
	 * @return the number of characters; {@link Integer#MAX_VALUE} if there is no limit
	 */
	public int textLength() {
		return this.providers.stream().mapToInt(DatabaseProvider::textLength).min().orElse(Integer.MAX_VALUE);
	}

	/**
	 * Return whether all databases can do the given thing.
	 * @param capability what they should be able to do
	 * @return {@code true} if all can
	 */
	public boolean supports(Capability capability) {
		return this.capabilities.contains(capability);
	}

}
