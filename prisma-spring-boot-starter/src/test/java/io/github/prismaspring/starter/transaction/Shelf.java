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

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A service as applications write them.
 */
public class Shelf {

	private final Prisma prisma;

	private final ApplicationEventPublisher publisher;

	Shelf(Prisma prisma, ApplicationEventPublisher publisher) {
		this.prisma = prisma;
		this.publisher = publisher;
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

	@Transactional(readOnly = true)
	public void runReadOnly(Runnable work) {
		work.run();
	}

	@Transactional(propagation = Propagation.SUPPORTS)
	public boolean supports() {
		return isInTransaction();
	}

	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public boolean notSupported() {
		return isInTransaction();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public boolean mandatory() {
		return isInTransaction();
	}

	@Transactional(propagation = Propagation.NEVER)
	public boolean never() {
		return isInTransaction();
	}

	private boolean isInTransaction() {
		this.prisma.category().count();
		return TransactionSynchronizationManager.isActualTransactionActive();
	}

	@Transactional
	public void addAndTell(String name) {
		add(name);
		this.publisher.publishEvent(new Added(name));
	}

	@Transactional
	public void addTellAndFail(String name) {
		addAndTell(name);
		throw new IllegalStateException("Nobody is to hear of it");
	}

	@Transactional
	public void run(Runnable work) {
		work.run();
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void runApart(Runnable work) {
		work.run();
	}

	/**
	 * Something was added.
	 *
	 * @param name its name
	 */
	record Added(String name) {

	}

}
