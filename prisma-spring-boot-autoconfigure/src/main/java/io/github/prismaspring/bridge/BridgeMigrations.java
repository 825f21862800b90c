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

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * The migrations that an application carries, in the form of Prisma:
 * {@code <timestamp>_<name>/migration.sql} for each, and {@code migration_lock.toml}.
 */
public final class BridgeMigrations {

	private static final String SCRIPT = "migration.sql";

	private static final String LOCK = "migration_lock.toml";

	private static final String INDEX = "index.txt";

	private final String location;

	private final ResourcePatternResolver resources;

	/**
	 * Create a new instance.
	 * @param location the folder of the migrations, such as
	 * {@code classpath:db/migrations}
	 * @param resources what finds files in it, on disk and in jars, also in those within
	 * other jars
	 */
	public BridgeMigrations(String location, ResourcePatternResolver resources) {
		this.location = (location.endsWith("/")) ? location : location + "/";
		this.resources = resources;
	}

	/**
	 * Puts the migrations on disk, which is where the bridge reads them.
	 * @param cache where to put them
	 * @return the folder
	 * @throws MigrationsNotFoundException if there are none
	 */
	Path folder(BridgeCache cache) {
		FileContent content = content();
		return cache.folder("migrations-" + content.hash(), content);
	}

	/**
	 * Tells these migrations from others.
	 * @return the hash of their names and scripts in hexadecimal
	 * @throws MigrationsNotFoundException if there are none
	 */
	String hash() {
		return content().hash();
	}

	private FileContent content() {
		Map<String, byte[]> files = new TreeMap<>();
		try {
			for (String name : names()) {
				files.put(name, this.resources.getResource(this.location + name).getContentAsByteArray());
			}
		}
		catch (IOException ex) {
			throw new BridgeBundleException("The migrations at '" + this.location + "' cannot be read", ex);
		}
		if (files.keySet().stream().noneMatch((name) -> name.endsWith(SCRIPT))) {
			throw new MigrationsNotFoundException(this.location);
		}
		return new FileContent(files);
	}

	// Not every class path can be listed, which is why generated resources have an index
	private List<String> names() throws IOException {
		Resource index = this.resources.getResource(this.location + INDEX);
		if (index.exists()) {
			return index.getContentAsString(StandardCharsets.UTF_8).lines().filter(StringUtils::hasText).toList();
		}
		List<String> names = new ArrayList<>();
		for (Resource script : listScripts()) {
			names.add(folderName(script) + "/" + SCRIPT);
		}
		if (this.resources.getResource(this.location + LOCK).exists()) {
			names.add(LOCK);
		}
		return names;
	}

	private Resource[] listScripts() throws IOException {
		try {
			return this.resources.getResources(this.location + "*/" + SCRIPT);
		}
		catch (FileNotFoundException ex) {
			return new Resource[0];
		}
	}

	private static String folderName(Resource script) throws IOException {
		String path = script.getURL().getPath();
		String folder = path.substring(0, path.length() - SCRIPT.length() - 1);
		String name = folder.substring(folder.lastIndexOf('/') + 1);
		return StringUtils.uriDecode(name, StandardCharsets.UTF_8);
	}

}
