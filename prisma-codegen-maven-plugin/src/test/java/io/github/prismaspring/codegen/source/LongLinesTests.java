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

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link LongLines}.
 */
class LongLinesTests {

	private static final String LONG = "x".repeat(60);

	@Test
	void leavesShortLinesAndCommentsAlone() {
		String text = "\tint a = b;\n\t * " + LONG + ", " + LONG + ", " + LONG;
		assertThat(LongLines.wrap(text)).isEqualTo(text);
	}

	@Test
	void wrapsAfterAssignment() {
		assertThat(LongLines.wrap("\tMap<" + LONG + ", B> a = f(" + LONG + ", c);"))
			.isEqualTo("\tMap<" + LONG + ", B> a =\n\t\t\tf(" + LONG + ", c);");
	}

	@Test
	void wrapsAfterCommasAndBeforeOperators() {
		assertThat(LongLines.wrap("\tf(" + LONG + ", " + LONG + ", a);"))
			.isEqualTo("\tf(" + LONG + ",\n\t\t\t" + LONG + ", a);");
		assertThat(LongLines.wrap("\treturn " + LONG + " && " + LONG + ";"))
			.isEqualTo("\treturn " + LONG + "\n\t\t\t&& " + LONG + ";");
	}

	@Test
	void breaksNeitherStringsNorGenericTypes() {
		assertThat(LongLines.wrap("\tf(a, \"" + LONG + ", + " + LONG + "\");"))
			.isEqualTo("\tf(a,\n\t\t\t\"" + LONG + ", + " + LONG + "\");");
		assertThat(LongLines.wrap("\tpublic void f(Function<" + LONG + ", " + LONG + "> a) {"))
			.isEqualTo("\tpublic void f(\n\t\t\tFunction<" + LONG + ", " + LONG + "> a) {");
	}

}
