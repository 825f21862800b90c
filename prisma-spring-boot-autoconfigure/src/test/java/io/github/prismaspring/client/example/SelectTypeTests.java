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

package io.github.prismaspring.client.example;

import java.nio.file.Path;

import io.github.prismaspring.client.Javac;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the compiler knows what a selection gives.
 */
class SelectTypeTests {

	@TempDir
	private Path classes;

	@Test
	void resultHasTheTypeOfTheShape() {
		String query = "(List<%s>) prisma.user().select(USER.id, USER.email, IdMail::new).findMany()";
		assertThat(Javac.complaints(query.formatted("IdMail"), this.classes)).isEmpty();
		assertThat(Javac.complaints(query.formatted("User"), this.classes)).contains("IdMail> cannot be converted");
	}

}
