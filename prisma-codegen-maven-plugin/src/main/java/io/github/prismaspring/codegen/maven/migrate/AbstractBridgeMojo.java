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
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.github.prismaspring.bridge.BridgeException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What all goals have in common that run a command of the bridge.
 */
@SuppressWarnings("NullAway.Init")
abstract class AbstractBridgeMojo extends AbstractMojo {

	private static final String DEFAULT_SCHEMA = "src/main/prisma";

	/**
	 * Prisma schema: a {@code .prisma} file, or a folder with such files at any depth.
	 * Modules of a larger build that have none at the default place are skipped.
	 */
	@Parameter(property = "prisma.schema", defaultValue = "${project.basedir}/" + DEFAULT_SCHEMA, required = true)
	private File schema;

	/**
	 * Database to read the schema for, instead of the provider that its datasource names:
	 * {@code postgresql}, {@code cockroachdb}, {@code mysql}, {@code sqlite},
	 * {@code sqlserver}.
	 */
	@Parameter(property = "prisma.provider")
	private @Nullable String provider;

	/**
	 * Node.js executable that runs Prisma, if it is not the {@code node} of the
	 * {@code PATH}.
	 */
	@Parameter(property = "prisma.nodeExecutable")
	private @Nullable String nodeExecutable;

	/**
	 * Seconds after which the command is stopped; 0 to let it take as long as it needs.
	 * What it has done until then may stay in the database.
	 */
	@Parameter(property = "prisma.timeout", defaultValue = "0")
	private int timeout;

	/**
	 * Skips the goal.
	 */
	@Parameter(property = "prisma.skip", defaultValue = "false")
	private boolean skip;

	@Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
	private File basedir;

	@Parameter(defaultValue = "${reactorProjects}", readonly = true)
	private List<MavenProject> reactorProjects = List.of();

	private BridgeRunner runner = new NodeBridgeRunner();

	/**
	 * Return the command to run.
	 * @return the command with its options
	 */
	abstract CommandLine commandLine();

	/**
	 * Return the variables that the command needs. Empty ones count as not set, and keep
	 * those away that happen to be set where Maven runs.
	 * @return the variables
	 * @throws MojoFailureException if what they are made of is not there
	 */
	Map<String, String> environment() throws MojoFailureException {
		Map<String, String> environment = new HashMap<>();
		environment.put("PRISMA_COMMAND_STYLE", "maven");
		environment.put("PRISMA_SCHEMA", this.schema.getPath());
		environment.put("PRISMA_PROVIDER", (this.provider != null) ? this.provider : "");
		return environment;
	}

	/**
	 * Return what gets the lines that the command writes while it runs.
	 * @return the log
	 */
	Consumer<String> output() {
		return getLog()::info;
	}

	/**
	 * Return what to say about the database when the command did not come to its end.
	 * @return the sentence
	 */
	String adviceWhenStopped() {
		return "";
	}

	@Override
	public final void execute() throws MojoFailureException {
		if (this.skip) {
			getLog().info("Skipping '" + commandLine().name() + "'");
		}
		else if (isModuleWithoutSchema()) {
			getLog().info("Skipping '" + commandLine().name() + "': there is no Prisma schema in " + DEFAULT_SCHEMA);
		}
		else {
			run(commandLine());
		}
	}

	private boolean isModuleWithoutSchema() {
		return this.reactorProjects.size() > 1 && this.schema.equals(new File(this.basedir, DEFAULT_SCHEMA))
				&& !this.schema.exists();
	}

	private void run(CommandLine commandLine) throws MojoFailureException {
		Warnings warnings = new Warnings();
		try {
			this.runner.run(call(commandLine), output(), warnings::add);
		}
		catch (BridgeException ex) {
			// Maven would repeat the message of a cause.
			getLog().debug(ex);
			throw new MojoFailureException(GoalFailure.text(commandLine, ex, adviceWhenStopped()));
		}
		warnings.lines().forEach(getLog()::warn);
	}

	private BridgeCall call(CommandLine commandLine) throws MojoFailureException {
		return new BridgeCall(this.nodeExecutable, commandLine.arguments(), environment(), this.basedir.toPath(),
				(this.timeout > 0) ? Duration.ofSeconds(this.timeout) : null);
	}

}
