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

package io.github.prismaspring.codegen.maven.migrate;

import java.util.Map;

import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What all goals have in common that try out migrations.
 */
abstract class AbstractShadowMojo extends AbstractDatabaseMojo {

	/**
	 * URL of an empty database in which migrations are tried out, for users who may not
	 * create one. Whatever is in it gets lost. Without this parameter it is the
	 * environment variable {@code PRISMA_SHADOW_DATABASE_URL}, and without that a
	 * database that the goal creates beside the one of {@code url}, and drops again.
	 */
	@Parameter(property = "prisma.shadowUrl")
	private @Nullable String shadowUrl;

	@Override
	Map<String, String> environment() {
		Map<String, String> environment = super.environment();
		if (this.shadowUrl != null && !this.shadowUrl.isBlank()) {
			environment.put("PRISMA_SHADOW_DATABASE_URL", this.shadowUrl);
		}
		return environment;
	}

}
