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

package io.github.prismaspring.codegen.java;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.lang.model.SourceVersion;

import io.github.prismaspring.codegen.schema.SchemaException;
import org.jspecify.annotations.Nullable;

/**
 * Choices that shape the generated sources.
 *
 * @param packageName the package of the generated types
 * @param encoding the encoding of the sources
 * @param omit columns that are left out of the model classes, each as {@code Model.field}
 * @param validation what checks the input types
 * @param databaseName the name of the client's database among several, or {@code null} if
 * it is the one of the application
 */
public record JavaClientSettings(String packageName, Charset encoding, List<String> omit, InputValidation validation,
		@Nullable String databaseName) {

	private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

	public JavaClientSettings {
		omit = List.copyOf(omit);
		if (!SourceVersion.isName(packageName)) {
			throw new SchemaException(String.format(Locale.ROOT,
					"'%s' is no valid name of a Java package. Change the plug-in's <packageName> parameter.",
					packageName));
		}
		if (databaseName != null && !DATABASE_NAME.matcher(databaseName).matches()) {
			throw new SchemaException(String.format(Locale.ROOT,
					"'%s' is no valid name of a database: it is part of the names of properties, and so consists of "
							+ "lower-case letters, digits and hyphens. Change the plug-in's <databaseName> parameter.",
					databaseName));
		}
	}

}
