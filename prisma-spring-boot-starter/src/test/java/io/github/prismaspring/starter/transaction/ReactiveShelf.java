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

import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import org.springframework.transaction.reactive.TransactionalEventPublisher;

/**
 * A reactive service as applications write them.
 */
public class ReactiveShelf {

	private final ReactivePrisma prisma;

	private final TransactionalEventPublisher publisher;

	ReactiveShelf(ReactivePrisma prisma, ApplicationEventPublisher publisher) {
		this.prisma = prisma;
		this.publisher = new TransactionalEventPublisher(publisher);
	}

	@Transactional
	public Flux<String> add(String... names) {
		return Flux.fromArray(names)
			.concatMap((name) -> this.prisma.category().create((category) -> category.name(name)))
			.map((category) -> category.name());
	}

	@Transactional
	public Mono<Long> addAndFail(String name) {
		return add(name).then(this.prisma.category().count())
			.flatMap((count) -> Mono.error(new IllegalStateException("There were " + count)));
	}

	@Transactional(propagation = Propagation.NESTED)
	public Mono<Long> addNestedAndFail(String name) {
		return addAndFail(name);
	}

	@Transactional(readOnly = true)
	public <T> Mono<T> runReadOnly(Mono<T> work) {
		return work;
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public <T> Mono<T> runApart(Mono<T> work) {
		return work;
	}

	@Transactional(propagation = Propagation.SUPPORTS)
	public Mono<Boolean> supports() {
		return isInTransaction();
	}

	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public Mono<Boolean> notSupported() {
		return isInTransaction();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public Mono<Boolean> mandatory() {
		return isInTransaction();
	}

	@Transactional(propagation = Propagation.NEVER)
	public Mono<Boolean> never() {
		return isInTransaction();
	}

	private Mono<Boolean> isInTransaction() {
		return this.prisma.category()
			.count()
			.then(TransactionSynchronizationManager.forCurrentTransaction())
			.map(TransactionSynchronizationManager::isActualTransactionActive)
			.onErrorReturn(NoTransactionException.class, false);
	}

	@Transactional
	public Mono<Void> addAndTell(String name) {
		return add(name).then(this.publisher.publishEvent(new Added(name)));
	}

	@Transactional
	public Mono<Void> addTellAndFail(String name) {
		return addAndTell(name).then(Mono.error(() -> new IllegalStateException("Nobody is to hear of it")));
	}

	@Transactional
	public <T> Mono<T> run(Mono<T> work) {
		return work;
	}

	/**
	 * Something was added.
	 *
	 * @param name its name
	 */
	record Added(String name) {

	}

}
