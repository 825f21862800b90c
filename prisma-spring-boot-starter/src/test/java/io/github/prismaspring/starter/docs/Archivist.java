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

package io.github.prismaspring.starter.docs;

import io.github.prismaspring.starter.docs.db.Category;
import io.github.prismaspring.starter.docs.db.Prisma;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works with two databases, each in transactions of its own.
 */
public class Archivist {

	private final Prisma prisma;

	private final Prisma archive;

	// tag::archivist[]
	public Archivist(Prisma prisma, @Qualifier("archivePrisma") Prisma archive) {
		this.prisma = prisma;
		this.archive = archive;
	}

	@Transactional("archiveTransactionManager")
	public Category store(String name) {
		return this.archive.category().create((category) -> category.name(name));
	}
	// end::archivist[]

	/**
	 * Fails after it has written into both databases.
	 * @param name what to write
	 */
	@Transactional
	public void failInMainTransaction(String name) {
		writeBoth(name);
		throw new IllegalStateException(name);
	}

	/**
	 * Fails after it has written into both databases.
	 * @param name what to write
	 */
	@Transactional("archiveTransactionManager")
	public void failInArchiveTransaction(String name) {
		writeBoth(name);
		throw new IllegalStateException(name);
	}

	private void writeBoth(String name) {
		this.prisma.category().create((category) -> category.name(name));
		this.archive.category().create((category) -> category.name(name));
	}

}
