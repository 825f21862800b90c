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

import java.io.File;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Runs the SQL script that fills a new database with data.
 */
@Mojo(name = "db-seed", threadSafe = true)
public class DbSeedMojo extends AbstractDatabaseMojo {

	/**
	 * The script. Without this parameter it is the file {@code seed.sql} beside the
	 * schema's file, or in the schema's folder.
	 */
	@Parameter(property = "file")
	private @Nullable File file;

	@Override
	CommandLine commandLine() {
		return CommandLine.of("db", "seed").option("--file", this.file);
	}

}
