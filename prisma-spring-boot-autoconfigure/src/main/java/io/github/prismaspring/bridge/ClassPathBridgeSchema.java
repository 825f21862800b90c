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

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema whose files are resources on the class path.
 */
final class ClassPathBridgeSchema implements BridgeSchema {

	private final List<String> resources;

	private final ClassLoader classLoader;

	ClassPathBridgeSchema(List<String> resources, ClassLoader classLoader) {
		this.resources = resources.stream().sorted().toList();
		this.classLoader = classLoader;
	}

	@Override
	public Path path(BridgeCache cache) {
		Map<String, byte[]> files = files();
		FileContent content = new FileContent(files);
		Path folder = cache.folder("schema-" + content.hash(), content);
		return (files.size() == 1) ? folder.resolve(files.keySet().iterator().next()) : folder;
	}

	private Map<String, byte[]> files() {
		if (this.resources.isEmpty()) {
			throw new BridgeSchemaException("The generated client names no schema files");
		}
		String folder = commonFolder();
		Map<String, byte[]> files = new LinkedHashMap<>();
		for (String resource : this.resources) {
			files.put(resource.substring(folder.length()), read(resource));
		}
		return files;
	}

	private String commonFolder() {
		String folder = folder(this.resources.get(0));
		for (String resource : this.resources) {
			while (!resource.startsWith(folder)) {
				folder = folder(folder.substring(0, folder.length() - 1));
			}
		}
		return folder;
	}

	private static String folder(String name) {
		return name.substring(0, name.lastIndexOf('/') + 1);
	}

	private byte[] read(String resource) {
		try (InputStream content = this.classLoader.getResourceAsStream(resource)) {
			if (content == null) {
				throw new BridgeSchemaException(
						"The class path has no '" + resource + "', which the client was generated from");
			}
			return content.readAllBytes();
		}
		catch (IOException ex) {
			throw new BridgeBundleException("'" + resource + "' cannot be read", ex);
		}
	}

}
