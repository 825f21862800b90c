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
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link Template}.
 */
class TemplateTests {

	@Test
	void fillsGaps() {
		assertThat(Template.of("${type} ${name} = ${name};").with("type", "int").with("name", "$1").fill())
			.isEqualTo("int $1 = $1;");
	}

	@Test
	void indentsBlocks() {
		String filled = Template.of("class A {\n\t${members}\n}\n").with("members", "int a;\n\n\tint b;\n").fill();
		assertThat(filled).isEqualTo("class A {\n\tint a;\n\n\t\tint b;\n}\n");
	}

	@Test
	void emptyBlockTakesItsLineWithIt() {
		assertThat(Template.of("class A {\n\t${members}\n}\n").with("members", "").fill()).isEqualTo("class A {\n}\n");
	}

	@Test
	void failsWhenValueIsMissing() {
		assertThatIllegalStateException().isThrownBy(() -> Template.of("${type}").fill())
			.withMessageContaining("No value for 'type'");
	}

}
