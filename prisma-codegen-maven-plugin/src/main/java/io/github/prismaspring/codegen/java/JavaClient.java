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

import java.util.List;

import io.github.prismaspring.codegen.output.Generated;
import io.github.prismaspring.codegen.schema.TargetSchema;

/**
 * All files of the client of one schema.
 */
public final class JavaClient {

	private final TargetSchema schema;

	private final JavaClientSettings settings;

	/**
	 * Create a client.
	 * @param schema the schema
	 * @param settings choices that shape the sources
	 */
	public JavaClient(TargetSchema schema, JavaClientSettings settings) {
		this.schema = schema;
		this.settings = settings;
	}

	/**
	 * Return the client's files.
	 * @return sources and resources
	 */
	public List<Generated> files() {
		return new ClientResources(this.settings.packageName(), this.schema.files()).files();
	}

}
