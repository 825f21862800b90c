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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.prismaspring.starter.contract.db.Prisma;

import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Listeners as applications write them. What one stores after the commit of a transaction
 * is stored in one of its own; those of reactive transactions run on a thread of Reactor,
 * so they do not wait for a database.
 */
public class Librarian {

	private final Prisma prisma;

	private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

	Librarian(Prisma prisma) {
		this.prisma = prisma;
	}

	public List<String> heard() {
		return List.copyOf(this.heard);
	}

	@TransactionalEventListener
	public void added(ReactiveShelf.Added event) {
		this.heard.add(event.name());
	}

	@TransactionalEventListener
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void added(Shelf.Added event) {
		this.prisma.category().create((category) -> category.name("heard of " + event.name()));
	}

}
