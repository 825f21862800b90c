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
 * Generates a typed Java client from a Prisma schema that only tests use, and adds it to
 * the project's test sources.
 */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true,
		requiresDependencyResolution = ResolutionScope.TEST)
@SuppressWarnings("NullAway.Init")
public class GenerateTestMojo extends AbstractGenerateMojo {

	/**
	 * Prisma schema: a {@code .prisma} file, or a folder with such files at any depth.
	 */
	@Parameter(property = "prisma.codegen.testSchema", defaultValue = "${project.basedir}/src/test/prisma",
			required = true)
	private File schema;

	/**
	 * Folder of the schema's migrations, which become resources beside the schema for an
	 * application that applies them when it starts. Without this parameter it is the
	 * folder {@code migrations} beside the schema's file, or in the schema's folder, if
	 * there is one.
	 */
	@Parameter(property = "prisma.codegen.testMigrations")
	private @Nullable File migrations;

	/**
	 * Package of the generated types.
	 */
	@Parameter(property = "prisma.codegen.testPackageName", required = true)
	private String packageName;

	/**
	 * Folder for the generated Java sources.
	 */
	@Parameter(property = "prisma.codegen.testOutputDirectory",
			defaultValue = "${project.build.directory}/generated-test-sources/prisma", required = true)
	private File outputDirectory;

	/**
	 * Folder for the generated resources.
	 */
	@Parameter(property = "prisma.codegen.testResourceDirectory",
			defaultValue = "${project.build.directory}/generated-test-resources/prisma", required = true)
	private File resourceDirectory;

	/**
	 * Skips the goal together with the compilation of tests.
	 */
	@Parameter(property = "maven.test.skip", defaultValue = "false")
	private boolean skipTests;

	/**
	 * Create a goal.
	 * @param buildContext what tells an IDE about changed files
	 */
	@Inject
	public GenerateTestMojo(BuildContext buildContext) {
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
	boolean isSkipped() {
		return this.skipTests || super.isSkipped();
	}

	@Override
	void addToBuild(MavenProject project, String sources, Resource resources) {
		project.addTestCompileSourceRoot(sources);
		project.addTestResource(resources);
	}

}
