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

package io.github.prismaspring.client.json;

import tools.jackson.databind.json.JsonMapper;

/**
 * Changes the mapper that reads and writes the documents of typed JSON columns. What is
 * stored must not depend on how an application answers its web clients, nor on which
 * application context is open; so this mapper is no bean, and there is one for the class
 * path. Implementations are found by {@link java.util.ServiceLoader}: name them in
 * {@code META-INF/services/io.github.prismaspring.client.json.DocumentMapperCustomizer}.
 * They are applied in the order of their class names.
 */
@FunctionalInterface
public interface DocumentMapperCustomizer {

	/**
	 * Changes the mapper.
	 * @param builder the mapper's builder, with the defaults set
	 */
	void customize(JsonMapper.Builder builder);

}
