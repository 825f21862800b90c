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

package io.github.prismaspring.starter.transaction;

import io.github.prismaspring.starter.contract.db.Prisma;

import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A service as applications write them.
 */
public class Shelf {

	private final Prisma prisma;

	Shelf(Prisma prisma) {
		this.prisma = prisma;
	}

	@Transactional
	public void add(String... names) {
		for (String name : names) {
			this.prisma.category().create((category) -> category.name(name));
		}
	}

	@Transactional
	public long addAndFail(String name) {
		add(name);
		throw new IllegalStateException("There were " + this.prisma.category().count());
	}

	@Transactional(propagation = Propagation.NESTED)
	public void addNestedAndFail(String name) {
		addAndFail(name);
	}

	@Transactional(readOnly = true)
	public long countAndAdd(String name) {
		long count = this.prisma.category().count();
		add(name);
		return count;
	}

	@Transactional
	public void run(Runnable work) {
		work.run();
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void runApart(Runnable work) {
		work.run();
	}

}
