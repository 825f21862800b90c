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

package io.github.prismaspring.starter.alone;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The starter and a generated client are all that an application needs: here it runs in a
 * JVM with a class path that has nothing else. The build writes that down.
 */
class StarterAloneTests {

	private static final Path CLASS_PATH = Path.of("target/starter-class-path.txt");

	@Test
	void starterBringsNothingThatIsOptional() throws Exception {
		assertThat(Files.readString(CLASS_PATH)).contains("prisma-bridge", "reactor-netty-http", "spring-webflux")
			.doesNotContain("spring-boot-actuator", "spring-boot-health", "micrometer-core", "spring-data",
					"spring-boot-devtools", "spring-boot-sql", "spring-boot-jdbc", "spring-webmvc", "tomcat", "kotlin",
					"testcontainers", "docker-compose", "junit");
	}

	@Test
	void applicationRunsWithTheStarterAlone(@TempDir Path directory) throws Exception {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String classPath = Files.readString(CLASS_PATH).trim() + File.pathSeparator + Path.of("target/test-classes");
		Process application = new ProcessBuilder(List.of(java, "-cp", classPath, AloneApplication.class.getName(),
				"--prisma.datasource.url=file:" + directory.resolve("alone.db"), "--prisma.schema.mode=push"))
			.redirectErrorStream(true)
			.start();
		try {
			String output = new String(application.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(application.waitFor(30, TimeUnit.SECONDS)).as(output).isTrue();
			assertThat(output).contains("found [blocking, reactive]");
			assertThat(application.exitValue()).as(output).isZero();
		}
		finally {
			application.destroyForcibly();
		}
	}

}
