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

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

import io.github.prismaspring.codegen.java.InputValidation;
import io.github.prismaspring.codegen.output.OutputFolders;
import io.github.prismaspring.codegen.schema.DatabaseProvider;
import org.jspecify.annotations.Nullable;

/**
 * What to generate, and where.
 *
 * @param schema the schema's file or folder
 * @param migrations the folder of the schema's migrations, which need not exist
 * @param packageName the package of the generated types
 * @param providers the databases that the client has to work with; empty for the one that
 * the schema's datasource names
 * @param folders where generated files go
 * @param stampFile the file to remember the last run in
 * @param encoding the encoding of generated sources
 * @param omit columns that are left out of the model classes, each as {@code Model.field}
 * @param validation what checks the input types
 * @param databaseName the name of the client's database among several, or {@code null} if
 * it is the one of the application
 */
public record GeneratorSettings(Path schema, Path migrations, String packageName, List<DatabaseProvider> providers,
		OutputFolders folders, Path stampFile, Charset encoding, List<String> omit, InputValidation validation,
		@Nullable String databaseName) {

	public GeneratorSettings {
		providers = List.copyOf(providers);
		omit = List.copyOf(omit);
	}

}
