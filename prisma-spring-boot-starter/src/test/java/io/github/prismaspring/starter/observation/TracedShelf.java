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

package io.github.prismaspring.starter.observation;

import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import reactor.core.publisher.Mono;

import org.springframework.transaction.annotation.Transactional;

/**
 * A service that asks PostgreSQL how it sees the statements of a transaction.
 */
public class TracedShelf {

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	TracedShelf(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@Transactional
	public String addBlocking(String name) {
		this.prisma.category().create((category) -> category.name(name));
		this.prisma.category().count();
		return this.prisma.sql("select current_query()").query(String.class).single();
	}

	@Transactional
	public Mono<String> addReactive(String name) {
		return this.reactive.category()
			.create((category) -> category.name(name))
			.then(this.reactive.category().count())
			.then(this.reactive.sql("select current_query()").query(String.class).single());
	}

}
