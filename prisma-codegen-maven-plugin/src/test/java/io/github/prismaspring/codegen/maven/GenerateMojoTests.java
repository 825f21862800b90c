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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;

import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link GenerateMojo} and {@link GenerateTestMojo}.
 */
class GenerateMojoTests {

	private final BuildContext buildContext = mock(BuildContext.class);

	private final MavenProject project = new MavenProject(new Model());

	private Path basedir;

	private Path sources;

	private Path resources;

	@BeforeEach
	void setUp(@TempDir Path basedir) throws IOException {
		this.basedir = basedir;
		this.sources = basedir.resolve("target/generated-sources/prisma");
		this.resources = basedir.resolve("target/generated-resources/prisma");
		this.project.getModel().setBuild(new Build());
		this.project.getBuild().setDirectory(basedir.resolve("target").toString());
		Files.writeString(basedir.resolve("schema.prisma"), """
				datasource db {
				  provider = "sqlite"
				}

				model User {
				  id    Int    @id @default(autoincrement())
				  email String @unique
				}
				""");
	}

	@Test
	void generatesClientAndAddsItToTheBuild() throws Exception {
		mojo(new GenerateMojo(this.buildContext), "default").execute();
		assertThat(this.resources.resolve("META-INF/prisma/com.acme.db/schema.prisma"))
			.hasSameTextualContentAs(this.basedir.resolve("schema.prisma"));
		assertThat(this.project.getCompileSourceRoots()).containsExactly(this.sources.toString());
		assertThat(this.project.getResources()).extracting(Resource::getDirectory)
			.containsExactly(this.resources.toString());
		assertThat(this.project.getTestCompileSourceRoots()).isEmpty();
		then(this.buildContext).should().refresh(this.sources.toFile());
		then(this.buildContext).should().refresh(this.resources.toFile());
	}

	@Test
	void testGoalAddsClientToTheTestBuild() throws Exception {
		mojo(new GenerateTestMojo(this.buildContext), "default").execute();
		assertThat(this.project.getTestCompileSourceRoots()).containsExactly(this.sources.toString());
		assertThat(this.project.getTestResources()).extracting(Resource::getDirectory)
			.containsExactly(this.resources.toString());
		assertThat(this.project.getCompileSourceRoots()).isEmpty();
	}

	@Test
	void executionsOfOneModuleLeaveEachOthersFilesAlone() throws Exception {
		mojo(new GenerateMojo(this.buildContext), "first").execute();
		AbstractMojo second = mojo(new GenerateMojo(this.buildContext), "second");
		ReflectionTestUtils.setField(second, "packageName", "com.acme.other");
		second.execute();
		assertThat(this.resources.resolve("META-INF/prisma/com.acme.db/schema.prisma")).exists();
		assertThat(this.resources
			.resolve("META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports")).hasContent("""
					com.acme.db.PrismaClientAutoConfiguration
					com.acme.other.PrismaClientAutoConfiguration
					""");
	}

	@Test
	void secondRunWithoutChangesNeedsNoNode() throws Exception {
		mojo(new GenerateMojo(this.buildContext), "default").execute();
		Path file = this.resources.resolve("META-INF/prisma/com.acme.db/schema.prisma");
		FileTime time = FileTime.fromMillis(1_000_000_000_000L);
		Files.setLastModifiedTime(file, time);
		AbstractMojo mojo = mojo(new GenerateMojo(this.buildContext), "default");
		ReflectionTestUtils.setField(mojo, "nodeExecutable", "/nowhere/node");
		mojo.execute();
		assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
	}

	@Test
	void skipDoesNothing() throws Exception {
		AbstractMojo mojo = mojo(new GenerateMojo(this.buildContext), "default");
		ReflectionTestUtils.setField(mojo, "skip", true);
		mojo.execute();
		assertThat(this.basedir.resolve("target")).doesNotExist();
		assertThat(this.project.getCompileSourceRoots()).isEmpty();
	}

	@Test
	void testGoalIsSkippedTogetherWithTests() throws Exception {
		AbstractMojo mojo = mojo(new GenerateTestMojo(this.buildContext), "default");
		ReflectionTestUtils.setField(mojo, "skipTests", true);
		mojo.execute();
		assertThat(this.basedir.resolve("target")).doesNotExist();
	}

	@Test
	void schemaErrorFailsTheBuildWithPrismasMessage() throws Exception {
		Files.writeString(this.basedir.resolve("schema.prisma"), """
				datasource db {
				  provider = "sqlite"
				}

				model User {
				  id   Int  @id
				  role Role
				}
				""");
		AbstractMojo mojo = mojo(new GenerateMojo(this.buildContext), "default");
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute)
			.withMessageContaining("Type \"Role\" is neither a built-in type, nor refers to another model")
			.withMessageContaining("schema.prisma:7")
			.withNoCause();
	}

	@Test
	void schemaThatOneProviderCannotHoldFailsTheBuild() throws Exception {
		Files.writeString(this.basedir.resolve("schema.prisma"), """
				datasource db {
				  provider = "postgresql"
				}

				model User {
				  id   Int      @id
				  tags String[]
				}
				""");
		AbstractMojo mojo = mojo(new GenerateMojo(this.buildContext), "default");
		ReflectionTestUtils.setField(mojo, "providers", List.of("postgresql", "sqlite"));
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute)
			.withMessageContaining("not valid for sqlite")
			.withMessageContaining("schema.prisma:7");
	}

	@Test
	void missingNodeFailsTheBuildWithAdvice() {
		AbstractMojo mojo = mojo(new GenerateMojo(this.buildContext), "default");
		ReflectionTestUtils.setField(mojo, "nodeExecutable", "/nowhere/node");
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute)
			.withMessageContaining("/nowhere/node")
			.withMessageContaining("-Dprisma.codegen.nodeExecutable");
	}

	@Test
	void missingFolderOfMigrationsFailsTheBuildWithAdvice() {
		AbstractMojo mojo = mojo(new GenerateMojo(this.buildContext), "default");
		ReflectionTestUtils.setField(mojo, "migrations", this.basedir.resolve("nowhere").toFile());
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute)
			.withMessageContaining("nowhere")
			.withMessageContaining("<migrations>");
	}

	@Test
	void wrongPackageNameFailsTheBuildWithAdvice() {
		AbstractMojo mojo = mojo(new GenerateMojo(this.buildContext), "default");
		ReflectionTestUtils.setField(mojo, "packageName", "com.acme.my-db");
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute)
			.withMessageContaining("'com.acme.my-db' is no valid name of a Java package");
	}

	@Test
	void inputTypesHaveConstraintsIfTheProjectHasBeanValidation() throws Exception {
		Path input = this.sources.resolve("com/acme/db/UserNew.java");
		mojo(new GenerateMojo(this.buildContext), "default").execute();
		assertThat(input).content().doesNotContain("NotNull");
		this.project.setArtifacts(Set.of(new DefaultArtifact("jakarta.validation", "jakarta.validation-api", "3.1.1",
				"compile", "jar", null, new DefaultArtifactHandler("jar"))));
		mojo(new GenerateMojo(this.buildContext), "default").execute();
		assertThat(input).content().contains("@NotNull");
		AbstractMojo without = mojo(new GenerateMojo(this.buildContext), "default");
		ReflectionTestUtils.setField(without, "validation", "false");
		without.execute();
		assertThat(input).content().doesNotContain("NotNull");
	}

	@Test
	void wrongChoiceOfValidationFailsTheBuildWithAdvice() {
		AbstractMojo mojo = mojo(new GenerateMojo(this.buildContext), "default");
		ReflectionTestUtils.setField(mojo, "validation", "yes");
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute)
			.withMessageContaining("'yes'")
			.withMessageContaining("auto, true or false");
	}

	private <T extends AbstractMojo> T mojo(T mojo, String executionId) {
		ReflectionTestUtils.setField(mojo, "schema", new File(this.basedir.toFile(), "schema.prisma"));
		ReflectionTestUtils.setField(mojo, "packageName", "com.acme.db");
		ReflectionTestUtils.setField(mojo, "outputDirectory", this.sources.toFile());
		ReflectionTestUtils.setField(mojo, "resourceDirectory", this.resources.toFile());
		ReflectionTestUtils.setField(mojo, "project", this.project);
		ReflectionTestUtils.setField(mojo, "executionId", executionId);
		return mojo;
	}

}
