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

import java.util.function.Consumer;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the structure of the database into the schema: models, fields, relations, enums.
 * What the schema says beyond that stays: comments, names, {@code @map}s.
 */
@Mojo(name = "db-pull", threadSafe = true)
public class DbPullMojo extends AbstractDatabaseMojo {

	/**
	 * Writes the schema as if it had no models yet, and loses what it says by itself.
	 */
	@Parameter(property = "force", defaultValue = "false")
	private boolean force;

	/**
	 * Writes the schema to standard output, without the prefix of Maven's log, instead of
	 * changing the files. Take it with {@code mvn -q}.
	 */
	@Parameter(property = "print", defaultValue = "false")
	private boolean print;

	@Override
	CommandLine commandLine() {
		return CommandLine.of("db", "pull").flag("--force", this.force).flag("--print", this.print);
	}

	@Override
	Consumer<String> output() {
		return (this.print) ? System.out::println : super.output();
	}

}
