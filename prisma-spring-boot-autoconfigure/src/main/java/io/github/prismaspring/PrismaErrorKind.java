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

package io.github.prismaspring;

/**
 * What sort of failure a {@link PrismaException} stands for.
 */
public enum PrismaErrorKind {

	/**
	 * The query ran and failed with one of Prisma's P-codes.
	 */
	KNOWN,

	/**
	 * The query was refused before it ran because it does not fit the schema or holds a
	 * value that cannot be stored.
	 */
	VALIDATION,

	/**
	 * The transaction that the query belongs to could not be started, has expired or is
	 * closed.
	 */
	TRANSACTION,

	/**
	 * The engine could not be brought up or cannot reach its database.
	 */
	INITIALIZATION,

	/**
	 * The engine itself refused the query or could not be reached.
	 */
	ENGINE,

	/**
	 * The engine's answer is not what the generated client expects.
	 */
	PROTOCOL,

	/**
	 * A failure without a code.
	 */
	UNKNOWN

}
