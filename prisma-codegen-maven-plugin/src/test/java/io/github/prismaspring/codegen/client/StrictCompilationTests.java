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

package io.github.prismaspring.codegen.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.codegen.ClientGenerator;
import io.github.prismaspring.codegen.GeneratorSettings;
import io.github.prismaspring.codegen.bridge.BridgeDmmfSource;
import io.github.prismaspring.codegen.java.InputValidation;
import io.github.prismaspring.codegen.output.OutputFolders;
import io.github.prismaspring.codegen.schema.DatabaseProvider;
import io.github.prismaspring.codegen.schema.DmmfSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that what is generated passes the strictest builds.
 */
class StrictCompilationTests {

	@Test
	void generatedCodeHasNeitherWarningsNorNulls(@TempDir Path folder) throws IOException, InterruptedException {
		List<Path> sources = new ArrayList<>();
		for (GoldenSchema schema : GoldenSchema.values()) {
			sources.addAll(schema.generate(folder.resolve(schema.name())).sources());
		}
		assertThat(StrictJavac.complaint(sources, folder)).isEmpty();
	}

	@Test
	void nullsWouldBeFound(@TempDir Path folder) throws IOException, InterruptedException {
		Path source = Files.writeString(folder.resolve("Careless.java"), """
				@org.jspecify.annotations.NullMarked
				class Careless {
					String name() {
						return null;
					}
				}
				""");
		assertThat(StrictJavac.complaint(List.of(source), folder)).get(InstanceOfAssertFactories.STRING)
			.contains("Careless.java:4: error: [NullAway] returning @Nullable expression");
	}

	@Test
	void generatedCodeIsStrictWithoutWhatOnlySomeDatabasesCan(@TempDir Path folder) {
		OutputFolders folders = new OutputFolders(folder.resolve("sources"), folder.resolve("resources"));
		new ClientGenerator(new TolerantDmmfSource())
			.generate(new GeneratorSettings(Path.of("src/test/resources/schemas/odd.prisma"), Path.of("none"),
					"com.acme", List.of(DatabaseProvider.SQLSERVER), folders, folder.resolve("stamp"),
					StandardCharsets.UTF_8, List.of(), InputValidation.BEAN_VALIDATION, "order-history"));
		assertThat(SourceCompiler.compile(new GeneratedClient(folder).sources(), folder)).isEmpty();
	}

	/**
	 * Lets a database hold what it cannot hold, so that the client is one of many
	 * features with the narrowest API.
	 */
	private static final class TolerantDmmfSource implements DmmfSource {

		private final BridgeDmmfSource source = new BridgeDmmfSource(null);

		@Override
		public String identity() {
			return this.source.identity();
		}

		@Override
		public String read(Path schema, @Nullable DatabaseProvider provider) {
			return this.source.read(schema, null);
		}

	}

}
