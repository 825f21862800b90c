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

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Javadoc}.
 */
class JavadocTests {

	@Test
	void keepsLinesAndDropsTrailingBlanks() {
		assertThat(Javadoc.lines("First.  \n\nThird.")).containsExactly("First.", "", "Third.");
	}

	@Test
	void escapesWhatWouldNotBeText() {
		assertThat(Javadoc.lines("a */ <b> & {@code x} \\u0041 @author $List"))
			.containsExactly("a *&#47; &lt;b&gt; &amp; &#123;&#64;code x&#125; &#92;u0041 &#64;author &#36;List");
	}

	@Test
	void makesComment() {
		assertThat(Javadoc.comment(List.of("First.", "", "@return it")))
			.isEqualTo("/**\n * First.\n *\n * @return it\n */\n");
	}

}
