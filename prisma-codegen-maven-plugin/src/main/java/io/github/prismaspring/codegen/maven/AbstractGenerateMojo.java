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

package io.github.prismaspring.codegen.maven;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.github.prismaspring.codegen.ClientGenerator;
import io.github.prismaspring.codegen.GenerationResult;
import io.github.prismaspring.codegen.GeneratorSettings;
import io.github.prismaspring.codegen.bridge.BridgeDmmfSource;
import io.github.prismaspring.codegen.output.OutputFolders;
import io.github.prismaspring.codegen.output.OutputSummary;
import io.github.prismaspring.codegen.schema.DatabaseProvider;
import io.github.prismaspring.codegen.schema.DmmfSource;
import io.github.prismaspring.codegen.schema.MigrationFiles;
import io.github.prismaspring.codegen.schema.SchemaException;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * What the generating goals have in common.
 */
@SuppressWarnings("NullAway.Init")
abstract class AbstractGenerateMojo extends AbstractMojo {

	/**
	 * Databases that the generated client has to work with, by the names Prisma has for
	 * them: {@code postgresql}, {@code cockroachdb}, {@code mysql}, {@code sqlite},
	 * {@code sqlserver}. The client offers what all of them can do, and the build fails
	 * if one of them cannot hold the schema. Without this parameter it is the provider of
	 * the schema's own datasource.
	 */
	@Parameter(property = "prisma.codegen.providers")
	private List<String> providers = List.of();

	/**
	 * Columns that are left out of the model classes, each as {@code Model.field}: what
	 * no query reads cannot leak, {@code User.passwordHash} for example. They can be set
	 * and filtered by as before. A column whose comment in the schema has a line
	 * {@code @java.omit} is left out, too.
	 */
	@Parameter(property = "prisma.codegen.omit")
	private List<String> omit = List.of();

	/**
	 * Whether the input types ({@code UserNew}, {@code UserPatch}) have constraints of
	 * Jakarta Bean Validation: {@code true}, {@code false}, or {@code auto} to have them
	 * if {@code jakarta.validation:jakarta.validation-api} is on the class path that the
	 * client is compiled with.
	 */
	@Parameter(property = "prisma.codegen.validation", defaultValue = "auto")
	private String validation = "auto";

	/**
	 * Name of the client's database in an application that has several. The client then
	 * is configured by the properties below {@code prisma.databases.<name>} and has beans
	 * that begin with the name, such as {@code inventoryPrisma} and
	 * {@code inventoryTransactionManager}. Without it, the client is the one of the
	 * application.
	 */
	@Parameter(property = "prisma.codegen.databaseName")
	private @Nullable String databaseName;

	/**
	 * Node.js executable that runs Prisma, if it is not the {@code node} of the
	 * {@code PATH}.
	 */
	@Parameter(property = "prisma.codegen.nodeExecutable")
	private @Nullable String nodeExecutable;

	/**
	 * Skips the goal. Sources that an earlier build generated are not compiled then.
	 */
	@Parameter(property = "prisma.codegen.skip", defaultValue = "false")
	private boolean skip;

	/**
	 * Encoding of the generated sources.
	 */
	@Parameter(property = "prisma.codegen.encoding", defaultValue = "${project.build.sourceEncoding}")
	private String encoding = "UTF-8";

	@Parameter(defaultValue = "${project}", readonly = true, required = true)
	private MavenProject project;

	@Parameter(defaultValue = "${mojoExecution.executionId}", readonly = true, required = true)
	private String executionId;

	private final BuildContext buildContext;

	AbstractGenerateMojo(BuildContext buildContext) {
		this.buildContext = buildContext;
	}

	abstract File schema();

	abstract @Nullable File migrationsDirectory();

	abstract String packageName();

	abstract File outputDirectory();

	abstract File resourceDirectory();

	abstract void addToBuild(MavenProject project, String sources, Resource resources);

	boolean isSkipped() {
		return this.skip;
	}

	@Override
	public final void execute() throws MojoFailureException {
		if (isSkipped()) {
			getLog().info("Skipping the generation of the Prisma client");
			return;
		}
		try {
			GeneratorSettings settings = settings();
			DmmfSource dmmfSource = new BridgeDmmfSource(this.nodeExecutable);
			report(new ClientGenerator(dmmfSource).generate(settings), settings);
		}
		catch (SchemaException ex) {
			throw new MojoFailureException(ex.getMessage());
		}
		addToBuild(this.project, outputDirectory().getPath(), resources());
	}

	private GeneratorSettings settings() {
		Path stamps = Path.of(this.project.getBuild().getDirectory(), "prisma-codegen");
		return new GeneratorSettings(schema().toPath(), migrations(), packageName(),
				this.providers.stream().map(DatabaseProvider::of).toList(),
				new OutputFolders(outputDirectory().toPath(), resourceDirectory().toPath()),
				stamps.resolve(this.executionId + ".stamp"), Charset.forName(this.encoding), this.omit,
				ValidationChoice.of(this.validation).resolve(this.project.getArtifacts()), this.databaseName);
	}

	private Path migrations() {
		File folder = migrationsDirectory();
		if (folder == null) {
			return MigrationFiles.besideSchema(schema().toPath());
		}
		if (!folder.isDirectory()) {
			throw new SchemaException(String.format(Locale.ROOT,
					"There is no folder of migrations at '%s'. Create it, or change the plug-in's <migrations> parameter.",
					folder));
		}
		return folder.toPath();
	}

	private void report(GenerationResult result, GeneratorSettings settings) {
		if (result.upToDate()) {
			getLog().info("The Prisma client is up to date");
			return;
		}
		OutputSummary output = result.output();
		getLog().info(String.format(Locale.ROOT,
				"Generated the Prisma client '%s': %d files written, %d unchanged, %d deleted", settings.packageName(),
				output.written(), output.unchanged(), output.deleted()));
		this.buildContext.refresh(outputDirectory());
		this.buildContext.refresh(resourceDirectory());
	}

	private Resource resources() {
		Resource resource = new Resource();
		resource.setDirectory(resourceDirectory().getPath());
		return resource;
	}

}
