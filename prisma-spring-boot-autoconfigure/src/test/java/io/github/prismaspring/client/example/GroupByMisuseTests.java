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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the compiler refuses mistakes in queries about groups, and nothing but the
 * mistake.
 */
class GroupByMisuseTests {

	@TempDir
	private static Path classes;

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					parts in the wrong order | select(USER.id.max(), USER.email, IdMail::new) | select(USER.email, USER.id.max(), IdMail::new)
					too few parts | select(USER.id.max(), USER.email, IdMail::new) | select(USER.email, IdMail::new)
					too many parts | select(USER.id.max(), USER.email, IdMail::new) | select(USER.id.max(), USER.email, USER.count(), IdMail::new)
					value of another type | select(USER.id.max(), USER.email, IdMail::new) | select(USER.count(), USER.email, IdMail::new)
					value of another model | select(USER.email, USER.count()) | select(USER.email, POST.count())
					relation | select(USER.email, USER.id.sum()) | select(USER.email, USER.posts)
					number of related rows | select(USER.email, USER.count()) | select(USER.email, USER.posts.count())
					dynamic part of another model | select(List.of(USER.email)) | select(List.of(POST.title))
					filter of groups of another model | having(USER.count().gt(1L)).select(USER.email, USER.count()) | having(POST.count().gt(1L)).select(USER.email, USER.count())
					order by rows | orderBy(USER.email.asc()).select(USER.email, USER.count()) | orderBy(USER.posts.countAsc()).select(USER.email, USER.count())
					count compared with a text | having(USER.count().gt(1L)).select(USER.email, USER.count()) | having(USER.count().gt("1")).select(USER.email, USER.count())
					""")
	void isRefused(String mistake, String right, String wrong) {
		for (String client : new String[] { "prisma.user()", "reactive.user()", "prisma.user().ops()" }) {
			assertThat(Javac.complaints(client + ".groupBy(USER.email)." + right, classes)).isEmpty();
			assertThat(Javac.complaints(client + ".groupBy(USER.email)." + wrong, classes)).as(mistake).isNotEmpty();
		}
	}

}
