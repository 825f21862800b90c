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

package io.github.prismaspring.codegen.client;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.github.prismaspring.codegen.schema.DatabaseProvider;

/**
 * Schemas whose generated code is kept beside the tests, so that a change of a template
 * is reviewed by what it changes in the code that users see.
 */
enum GoldenSchema {

	/** Two models and an enum: the one to read first. */
	TINY(Path.of("src/test/resources/schemas/tiny.prisma"), "com.acme.tiny"),

	/** The demo's, with the providers of its {@code pom.xml}. */
	SHOP(Path.of("../demo-app/src/main/prisma/schema.prisma"), "io.github.prismaspring.demo.db",
			DatabaseProvider.SQLITE, DatabaseProvider.POSTGRESQL),

	/** 60 models with every feature. */
	MARKETPLACE(Path.of("src/test/resources/schemas/marketplace"), "com.acme.marketplace");

	private final Path schema;

	private final String packageName;

	private final List<DatabaseProvider> providers;

	GoldenSchema(Path schema, String packageName, DatabaseProvider... providers) {
		this.schema = schema;
		this.packageName = packageName;
		this.providers = List.of(providers);
	}

	Path schema() {
		return this.schema;
	}

	String packageName() {
		return this.packageName;
	}

	GoldenFolder golden() {
		return new GoldenFolder(Path.of("src/test/resources/golden", name().toLowerCase(Locale.ROOT)));
	}

	GeneratedClient generate(Path folder) {
		return GeneratedClient.generate(this.schema, this.packageName, folder,
				this.providers.toArray(DatabaseProvider[]::new));
	}

}
