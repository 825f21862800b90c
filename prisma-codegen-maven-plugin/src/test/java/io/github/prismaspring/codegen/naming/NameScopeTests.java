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

package io.github.prismaspring.codegen.naming;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link NameScope}.
 */
class NameScopeTests {

	@Test
	void freeNameStaysAsItIs() {
		assertThat(NameScope.of(List.of()).take("email")).isEqualTo("email");
	}

	@Test
	void keywordsAndLiteralsGetUnderscore() {
		NameScope scope = NameScope.of(List.of());
		assertThat(List.of("class", "default", "true", "null", "_"))
			.allSatisfy((keyword) -> assertThat(scope.take(keyword)).isEqualTo(keyword + "_"));
	}

	@Test
	void reservedNameGetsUnderscore() {
		assertThat(NameScope.of(List.of("hashCode")).take("hashCode")).isEqualTo("hashCode_");
	}

	@Test
	void takenNameGetsAsManyUnderscoresAsItNeeds() {
		NameScope scope = NameScope.of(List.of());
		assertThat(scope.take("a_")).isEqualTo("a_");
		assertThat(scope.take("a")).isEqualTo("a");
		assertThat(scope.take("a")).isEqualTo("a__");
	}

	@Test
	void filesAreNotToldApartByCase() {
		NameScope scope = NameScope.ofFiles(List.of("Prisma"));
		assertThat(scope.take("PRISMA")).isEqualTo("PRISMA_");
		assertThat(scope.take("User")).isEqualTo("User");
		assertThat(scope.take("USER")).isEqualTo("USER_");
	}

	@Test
	void nameIsTakenWhenOneDerivedFromItIs() {
		NameScope scope = NameScope.ofFiles(List.of());
		assertThat(scope.take("UserFields")).isEqualTo("UserFields");
		assertThat(scope.take("User", (name) -> List.of(name, name + "Fields"))).isEqualTo("User_");
		assertThat(scope.take("User_Fields")).isEqualTo("User_Fields_");
	}

}
