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

package io.github.prismaspring.bridge;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SchemaDifferences}.
 */
class SchemaDifferencesTests {

	@Test
	void whatTheSchemaWantsIsKept() {
		String summary = """
				[+] Added enums
				  - Category

				[+] Added tables
				  - products

				[*] Changed the `users` table
				  [-] Removed column `age`""";
		assertThat(relevant("\n" + summary + "\n")).isEqualTo(summary);
	}

	@Test
	void whatTheSchemaDoesNotKnowIsLeftOut() {
		assertThat(relevant("""

				[-] Removed enums
				  - Mood

				[-] Removed tables
				  - flyway_schema_history
				  - audit

				[*] Changed the `audit` table
				  [-] Removed foreign key on columns (user_id)
				""")).isEmpty();
	}

	@Test
	void oneIsToldFromTheOther() {
		assertThat(relevant("""
				[+] Added tables
				  - User

				[-] Removed tables
				  - user

				[*] Changed the `users` table
				  [+] Added column `age`
				""")).isEqualTo("""
				[+] Added tables
				  - User

				[*] Changed the `users` table
				  [+] Added column `age`""");
	}

	private static String relevant(String summary) {
		return new SchemaDifferences(summary.lines().toList()).withoutUnknownTables();
	}

}
