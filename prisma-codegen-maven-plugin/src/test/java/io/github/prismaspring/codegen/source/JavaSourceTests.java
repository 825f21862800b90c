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

package io.github.prismaspring.codegen.source;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import io.github.prismaspring.codegen.output.GeneratedFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link JavaSource}.
 */
class JavaSourceTests {

	@Test
	void importsTypesInBlocks() {
		JavaSource source = source(Set.of(),
				"interface A {\n\n\t@$Bean\n\t$List<@$Nullable $BigDecimal> size();\n\n}\n");
		assertThat(source).hasToString("""
				// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

				package com.acme;

				import java.math.BigDecimal;
				import java.util.List;

				import org.jspecify.annotations.Nullable;

				import org.springframework.context.annotation.Bean;

				interface A {

					@Bean
					List<@Nullable BigDecimal> size();

				}
				""");
	}

	@Test
	void qualifiesTypeWhoseNameThePackageHas() {
		assertThat(source(Set.of("List"), "interface A extends $List<List> {\n}\n")).hasToString("""
				// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

				package com.acme;

				interface A extends java.util.List<List> {
				}
				""");
	}

	@Test
	void refusesTypeThatNobodyDeclared() {
		assertThatIllegalArgumentException().isThrownBy(() -> source(Set.of(), "$Unheard"));
	}

	@Test
	void escapesWhatTheEncodingCannotExpress() {
		JavaSource source = source(Set.of(), "/** é \uD83D\uDE00 */\n");
		assertThat(new String(source.toFile(StandardCharsets.UTF_8).content(), StandardCharsets.UTF_8))
			.contains("é \uD83D\uDE00");
		assertThat(new String(source.toFile(StandardCharsets.ISO_8859_1).content(), StandardCharsets.ISO_8859_1))
			.contains("é \\ud83d\\ude00");
	}

	@Test
	void fileLiesInFolderOfPackage() {
		GeneratedFile file = source(Set.of(), "interface A {\n}\n").toFile(StandardCharsets.UTF_8);
		assertThat(file.path()).isEqualTo("com/acme/A.java");
	}

	private static JavaSource source(Set<String> packageTypes, String body) {
		return JavaSource.of(new SourcePackage("com.acme", packageTypes), "A", Set.of("Row"), body);
	}

}
