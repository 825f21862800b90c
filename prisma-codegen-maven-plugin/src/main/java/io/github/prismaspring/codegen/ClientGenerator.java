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

package io.github.prismaspring.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import io.github.prismaspring.codegen.java.JavaClient;
import io.github.prismaspring.codegen.java.JavaClientSettings;
import io.github.prismaspring.codegen.java.MigrationResources;
import io.github.prismaspring.codegen.output.Fingerprint;
import io.github.prismaspring.codegen.output.Generated;
import io.github.prismaspring.codegen.output.IncrementalOutput;
import io.github.prismaspring.codegen.schema.DatabaseProvider;
import io.github.prismaspring.codegen.schema.DmmfSource;
import io.github.prismaspring.codegen.schema.MigrationFiles;
import io.github.prismaspring.codegen.schema.SchemaFiles;
import io.github.prismaspring.codegen.schema.SchemaReader;

/**
 * Generates a Java client from a Prisma schema. Prisma itself is asked only when
 * something changed since the last run.
 */
public final class ClientGenerator {

	private final DmmfSource dmmfSource;

	/**
	 * Create a generator.
	 * @param dmmfSource what reads the schema
	 */
	public ClientGenerator(DmmfSource dmmfSource) {
		this.dmmfSource = dmmfSource;
	}

	/**
	 * Bring the output folders up to date.
	 * @param settings what to generate, and where
	 * @return what was done
	 */
	public GenerationResult generate(GeneratorSettings settings) {
		SchemaFiles files = SchemaFiles.read(settings.schema());
		MigrationFiles migrations = MigrationFiles.read(settings.migrations());
		String fingerprint = fingerprint(settings, files, migrations);
		IncrementalOutput output = new IncrementalOutput(settings.folders(), settings.stampFile());
		try {
			if (output.isUpToDate(fingerprint)) {
				return GenerationResult.UP_TO_DATE;
			}
			return new GenerationResult(false, output.write(fingerprint, generate(settings, files, migrations)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the generated client: " + ex.getMessage(), ex);
		}
	}

	private Collection<Generated> generate(GeneratorSettings settings, SchemaFiles files, MigrationFiles migrations) {
		SchemaReader reader = new SchemaReader(this.dmmfSource);
		JavaClientSettings clientSettings = new JavaClientSettings(settings.packageName(), settings.encoding(),
				settings.omit(), settings.validation(), settings.databaseName());
		JavaClient client = new JavaClient(reader.read(files, settings.providers()), clientSettings);
		MigrationResources migrationResources = new MigrationResources(settings.packageName(), migrations);
		return Stream.concat(client.files().stream(), migrationResources.files().stream()).toList();
	}

	private String fingerprint(GeneratorSettings settings, SchemaFiles files, MigrationFiles migrations) {
		Fingerprint fingerprint = new Fingerprint().add(GeneratorIdentity.value())
			.add(this.dmmfSource.identity())
			.add(settings.packageName())
			.add(settings.encoding().name())
			.add(names(settings.providers()))
			.add(String.join(",", settings.omit()))
			.add(settings.validation().name())
			.add((settings.databaseName() != null) ? settings.databaseName() : "");
		files.contents().forEach((name, content) -> fingerprint.add(name).add(content));
		migrations.contents().forEach((name, content) -> fingerprint.add("migrations/" + name).add(content));
		return fingerprint.value();
	}

	private static String names(List<DatabaseProvider> providers) {
		return String.join(",", providers.stream().map(DatabaseProvider::prismaName).toList());
	}

}
