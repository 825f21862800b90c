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

package io.github.prismaspring.codegen.schema;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Turns a schema into the JSON description that Prisma calls DMMF.
 */
public interface DmmfSource {

	/**
	 * Return what identifies this source: another version of it may describe the same
	 * schema in another way.
	 * @return the identity
	 */
	String identity();

	/**
	 * Let Prisma read a schema.
	 * @param schema the file or folder
	 * @param provider the provider to check the schema for instead of the one that its
	 * datasource names
	 * @return the JSON text
	 * @throws SchemaException if Prisma refuses the schema, with Prisma's own message
	 */
	String read(Path schema, @Nullable DatabaseProvider provider);

}
