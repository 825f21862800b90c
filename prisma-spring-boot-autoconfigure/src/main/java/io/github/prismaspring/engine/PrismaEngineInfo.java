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

package io.github.prismaspring.engine;

import java.util.Set;

/**
 * What an engine tells about the schema it serves.
 *
 * @param schemaHash the hash of the schema's models, to be compared with
 * {@link io.github.prismaspring.PrismaSchema}
 * @param provider the active provider, for example {@code sqlite}
 * @param models the names of the models
 */
public record PrismaEngineInfo(String schemaHash, String provider, Set<String> models) {

	public PrismaEngineInfo {
		models = Set.copyOf(models);
	}

}
