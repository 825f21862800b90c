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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the compiler refuses mistakes in selections, and nothing but the mistake.
 */
class SelectMisuseTests {

	@TempDir
	private static Path classes;

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					columns in the wrong order | select(USER.id, USER.email, IdMail::new) | select(USER.email, USER.id, IdMail::new)
					too few columns | select(USER.id, USER.email, IdMail::new) | select(USER.id, IdMail::new)
					too many columns | select(USER.id, USER.email, IdMail::new) | select(USER.id, USER.email, USER.name, IdMail::new)
					column of another type | select(USER.managerId, USER.email, IdMail::new) | select(USER.createdAt, USER.email, IdMail::new)
					column of another model | select(USER.id, USER.email, IdMail::new) | select(USER.id, POST.title, IdMail::new)
					relation of another model | select(USER.id, USER.posts) | select(USER.id, CATEGORY.posts)
					count of another model | select(USER.id, USER.posts.count()) | select(USER.id, CATEGORY.posts.count())
					nested column of another model | select(USER.id, USER.posts.select(POST.title, PostTitle::new)) | select(USER.id, USER.posts.select(USER.email, PostTitle::new))
					rows where one is wanted | select(USER.id, USER.posts.select(POST.title, PostTitle::new), USER.posts.count(), Card::new) | select(USER.id, USER.posts.count(), USER.posts.select(POST.title, PostTitle::new), Card::new)
					filtered count of another model | select(USER.id, USER.posts.count(POST.views.gt(1))) | select(USER.id, USER.posts.count(USER.id.gt(1)))
					order of another model | select(USER.id, USER.posts.orderBy(POST.id.asc()).select(POST.id, POST.title)) | select(USER.id, USER.posts.orderBy(USER.id.asc()).select(POST.id, POST.title))
					value instead of a column | select(USER.id, USER.email) | select(USER.id, "email")
					dynamic part of another model | select(List.of(USER.id)) | select(List.of(POST.id))
					""")
	void isRefused(String mistake, String right, String wrong) {
		for (String client : new String[] { "prisma", "reactive" }) {
			assertThat(Javac.complaints(client + ".user()." + right + ".findMany()", classes)).isEmpty();
			assertThat(Javac.complaints(client + ".user()." + wrong + ".findMany()", classes)).as(mistake).isNotEmpty();
		}
	}

	@Test
	void resultHasTheTypeOfTheShape() {
		String query = "(List<%s>) prisma.user().select(USER.id, USER.email, IdMail::new).findMany()";
		assertThat(Javac.complaints(query.formatted("IdMail"), classes)).isEmpty();
		assertThat(Javac.complaints(query.formatted("User"), classes)).contains("IdMail> cannot be converted");
	}

}
