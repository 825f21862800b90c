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

package io.github.prismaspring.bridge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The schema as files, which is what the bridge reads.
 */
@FunctionalInterface
public interface BridgeSchema {

	/**
	 * Return the schema's place on disk.
	 * @param cache where to put it if it is not on disk yet
	 * @return a file, or a folder that holds all files of the schema
	 */
	Path path(BridgeCache cache);

	/**
	 * Create a schema from a file or folder.
	 * @param path the file or folder
	 * @return the schema
	 */
	static BridgeSchema of(Path path) {
		return (cache) -> {
			if (!Files.exists(path)) {
				throw new BridgeSchemaException("There is no schema at '" + path.toAbsolutePath() + "'");
			}
			return path.toAbsolutePath();
		};
	}

	/**
	 * Create a schema from resources on the class path.
	 * @param resources the names of the resources
	 * @param classLoader the class loader to read them with
	 * @return the schema
	 */
	static BridgeSchema of(List<String> resources, ClassLoader classLoader) {
		return new ClassPathBridgeSchema(resources, classLoader);
	}

}
