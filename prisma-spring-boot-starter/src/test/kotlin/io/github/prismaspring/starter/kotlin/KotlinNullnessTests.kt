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

package io.github.prismaspring.starter.kotlin

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/**
 * Kotlin's compiler refuses what nullness forbids, and nothing but that. All snippets are
 * compiled at once, because starting the compiler is what takes time.
 */
class KotlinNullnessTests {

	@Test
	fun refusesMisusedNullness(@TempDir directory: Path) {
		val snippets = listOf(
				Snippet("val email: String = prisma.user().findFirstOrThrow { it }.email()", allowed = true),
				Snippet("val name: String? = prisma.user().findFirstOrThrow { it }.name()", allowed = true),
				Snippet("prisma.user().create { it.email(\"a\").name(null) }", allowed = true),
				Snippet("USER.name.set(null)", allowed = true),
				Snippet("val name: String = prisma.user().findFirstOrThrow { it }.name()", allowed = false),
				Snippet("val age: Int = prisma.user().findFirstOrThrow { it }.age()", allowed = false),
				Snippet("prisma.user().create { it.email(null) }", allowed = false),
				Snippet("USER.email.eq(null)", allowed = false),
				Snippet("USER.email.set(null)", allowed = false),
				Snippet("prisma.user().select(USER.name) { name -> name.length }", allowed = false))
		val complaints = complaints(directory, snippets)
		snippets.forEachIndexed { index, snippet ->
			assertThat(complaints.contains("Snippet$index.kt")).`as`("%s%n%s", snippet.code, complaints).isEqualTo(!snippet.allowed)
		}
	}

	private fun complaints(directory: Path, snippets: List<Snippet>): String {
		val files = snippets.mapIndexed { index, snippet ->
			directory.resolve("Snippet$index.kt").apply { writeText(source(index, snippet.code)) }.toString()
		}
		val output = ByteArrayOutputStream()
		val code = PrintStream(output).use {
			K2JVMCompiler().exec(it, *files.toTypedArray(), "-d", directory.resolve("classes").toString(), "-classpath",
					System.getProperty("java.class.path"), "-no-stdlib", "-jvm-target", "17", "-nowarn",
					"-Xjspecify-annotations=strict")
		}
		assertThat(code).`as`(output.toString()).isEqualTo(ExitCode.COMPILATION_ERROR)
		return output.toString()
	}

	private fun source(index: Int, code: String) = """
		import io.github.prismaspring.starter.contract.db.Models.USER
		import io.github.prismaspring.starter.contract.db.Prisma

		fun snippet$index(prisma: Prisma) {
			$code
		}
		"""

	private data class Snippet(val code: String, val allowed: Boolean)

}
