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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link JavaCase}.
 */
class JavaCaseTests {

	@ParameterizedTest
	@CsvSource({ "User, User", "userProfile, UserProfile", "éa, Éa" })
	void spellsTypes(String name, String expected) {
		assertThat(JavaCase.type(name)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "User, user", "UserProfile, userProfile", "a²b, a_b" })
	void spellsMethods(String name, String expected) {
		assertThat(JavaCase.method(name)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "User, USER", "UserProfile, USER_PROFILE", "HTTPServer2Log, HTTP_SERVER2_LOG", "ABC, ABC",
			"user_profile, USER_PROFILE" })
	void spellsConstants(String name, String expected) {
		assertThat(JavaCase.constant(name)).isEqualTo(expected);
	}

}
