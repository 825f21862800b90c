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

package io.github.prismaspring.actuate;

import java.util.List;

import io.github.prismaspring.client.read.ModelType;
import org.jspecify.annotations.Nullable;

/**
 * A generated client.
 *
 * @param schemaHash the hash of the schema that it was generated from
 * @param providers the providers that it was generated for
 * @param models the names of its models in the order of the schema, or {@code null} if
 * they are not known
 */
public record ClientDescriptor(String schemaHash, List<String> providers, @Nullable List<String> models) {

	static ClientDescriptor of(ClientSource source) {
		return new ClientDescriptor(source.schema().hash(), source.schema().providers().stream().sorted().toList(),
				(source.models() != null) ? source.models().types().stream().<String>map(ModelType::name).toList()
						: null);
	}

}
