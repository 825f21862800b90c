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

import java.io.File;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.bridge.BridgeSchemaException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ResourceUtils;
import org.springframework.util.StringUtils;

/**
 * Finds out where the migrations of a schema are.
 */
final class MigrationsLocation {

	private static final String SCHEMAS = "META-INF/prisma/";

	private static final String FOLDER = "migrations";

	private MigrationsLocation() {
	}

	/**
	 * Finds out where the migrations are: where the properties say, else in the folder
	 * {@code migrations} beside the schema.
	 * @param properties the properties of the schema
	 * @param generated the schema of the generated client, {@code null} if there is none
	 * @return a folder, as a location of resources
	 */
	static String of(PrismaProperties.Schema properties, @Nullable PrismaSchema generated) {
		String given = properties.getMigrations();
		if (StringUtils.hasText(given)) {
			return checked(given);
		}
		File schema = properties.getLocation();
		if (schema != null && !schema.getPath().isEmpty()) {
			File folder = (schema.isDirectory()) ? schema : schema.getAbsoluteFile().getParentFile();
			return new File(folder, FOLDER).toURI().toString();
		}
		if (generated == null || generated.resources().isEmpty()) {
			throw new BridgeSchemaException("There are no migrations: neither is there one generated client, "
					+ "nor is 'prisma.schema.migrations' set");
		}
		return ResourceLoader.CLASSPATH_URL_PREFIX + folder(generated.resources().get(0)) + FOLDER;
	}

	private static String checked(String location) {
		if (!ResourceUtils.isUrl(location)) {
			throw new InvalidConfigurationPropertyValueException("prisma.schema.migrations", location,
					"It has to say where the folder is: 'classpath:" + location
							+ "' in the application's jar, or 'file:" + location + "' on disk.");
		}
		return location;
	}

	// The files of a schema that is a folder may all be in folders below it
	private static String folder(String schemaFile) {
		int end = (schemaFile.startsWith(SCHEMAS)) ? schemaFile.indexOf('/', SCHEMAS.length())
				: schemaFile.lastIndexOf('/');
		return schemaFile.substring(0, end + 1);
	}

}
