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

import javax.inject.Inject;

import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Generates a typed Java client from a Prisma schema and adds it to the project's
 * sources. The schema and its migrations become resources of the project, for the
 * application's run time.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true,
		requiresDependencyResolution = ResolutionScope.COMPILE)
@SuppressWarnings("NullAway.Init")
public class GenerateMojo extends AbstractGenerateMojo {

	/**
	 * Prisma schema: a {@code .prisma} file, or a folder with such files at any depth.
	 */
	@Parameter(property = "prisma.codegen.schema", defaultValue = "${project.basedir}/src/main/prisma", required = true)
	private File schema;

	/**
	 * Folder of the schema's migrations, which become resources beside the schema for an
	 * application that applies them when it starts. Without this parameter it is the
	 * folder {@code migrations} beside the schema's file, or in the schema's folder, if
	 * there is one.
	 */
	@Parameter(property = "prisma.codegen.migrations")
	private @Nullable File migrations;

	/**
	 * Package of the generated types.
	 */
	@Parameter(property = "prisma.codegen.packageName", required = true)
	private String packageName;

	/**
	 * Folder for the generated Java sources.
	 */
	@Parameter(property = "prisma.codegen.outputDirectory",
			defaultValue = "${project.build.directory}/generated-sources/prisma", required = true)
	private File outputDirectory;

	/**
	 * Folder for the generated resources.
	 */
	@Parameter(property = "prisma.codegen.resourceDirectory",
			defaultValue = "${project.build.directory}/generated-resources/prisma", required = true)
	private File resourceDirectory;

	/**
	 * Create a goal.
	 * @param buildContext what tells an IDE about changed files
	 */
	@Inject
	public GenerateMojo(BuildContext buildContext) {
		super(buildContext);
	}

	@Override
	File schema() {
		return this.schema;
	}

	@Override
	@Nullable File migrationsDirectory() {
		return this.migrations;
	}

	@Override
	String packageName() {
		return this.packageName;
	}

	@Override
	File outputDirectory() {
		return this.outputDirectory;
	}

	@Override
	File resourceDirectory() {
		return this.resourceDirectory;
	}

	@Override
	void addToBuild(MavenProject project, String sources, Resource resources) {
		project.addCompileSourceRoot(sources);
		project.addResource(resources);
	}

}
