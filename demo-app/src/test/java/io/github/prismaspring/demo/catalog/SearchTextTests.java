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

package io.github.prismaspring.demo.catalog;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTests {

	@Test
	void wordsAreLowerCaseWithoutSpaceAround() {
		assertThat(SearchText.of("  Stoneware\tMUG ", "Été").words()).containsExactly("stoneware", "mug", "été");
	}

	@Test
	void blankTextHasNoWords() {
		assertThat(SearchText.of("", " \n").words()).isEmpty();
	}

	@Test
	void charactersThatAreWildcardsInDatabasesAreNone() {
		assertThat(SearchText.of("100% a_b c\\d").words()).containsExactly("100\uff05", "a\uff3fb", "c\uff3cd");
	}

	@Test
	void textIsItsWords() {
		assertThat(SearchText.of("Stoneware  Mug", "TABLE")).hasToString("stoneware mug table");
	}

}
