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

import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * An application with transactional services.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import(ContractApplication.class)
class TransactionalApplication {

	@Bean
	Shelf shelf(Prisma prisma, ApplicationEventPublisher publisher) {
		return new Shelf(prisma, publisher);
	}

	@Bean
	ReactiveShelf reactiveShelf(ReactivePrisma prisma, ApplicationEventPublisher publisher) {
		return new ReactiveShelf(prisma, publisher);
	}

	@Bean
	Librarian librarian(Prisma prisma) {
		return new Librarian(prisma);
	}

	@Bean
	ExecutionLog executionLog() {
		return new ExecutionLog();
	}

}
