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

package io.github.prismaspring.autoconfigure.diagnostics;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * What to do about the ways in which a database can be out of reach, by Prisma's codes.
 */
enum DatabaseAdvice {

	P1000("Authentication failed",
			"The database does not take the user or the password. Correct them in 'prisma.datasource.url' or "
					+ "DATABASE_URL; special characters have to be percent-encoded there."),

	P1001("Can't reach database server", """
			Start the database, or correct host and port in 'prisma.datasource.url' or DATABASE_URL. To see whether \
			anybody listens there:

			    nc -vz <host> <port>"""),

	P1003("` does not exist",
			"""
					Create the database that 'prisma.datasource.url' or DATABASE_URL names, or have it made with its tables, from \
					migrations or from the schema:

					    --prisma.schema.mode=deploy
					    --prisma.schema.mode=push"""),

	P1010("was denied access",
			"The user may not use this database. Grant it access, or use another user in 'prisma.datasource.url'.");

	private final String phrase;

	private final String text;

	DatabaseAdvice(String phrase, String text) {
		this.phrase = phrase;
		this.text = text;
	}

	String text() {
		return this.text;
	}

	static @Nullable DatabaseAdvice in(String message) {
		return Arrays.stream(values()).filter((advice) -> advice.fits(message)).findFirst().orElse(null);
	}

	private boolean fits(String message) {
		return message.contains(name()) || message.contains(this.phrase);
	}

}
