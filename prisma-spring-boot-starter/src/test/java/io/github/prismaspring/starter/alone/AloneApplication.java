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

package io.github.prismaspring.starter.alone;

import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import reactor.core.publisher.Mono;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/**
 * An application that reads and writes in both styles, in and out of transactions, and
 * tells what it has found.
 */
public final class AloneApplication {

	private AloneApplication() {
	}

	/**
	 * What the other JVM runs.
	 * @param args the properties
	 */
	public static void main(String[] args) {
		try (ConfigurableApplicationContext context = SpringApplication.run(Application.class, args)) {
			Categories categories = context.getBean(Categories.class);
			categories.add("blocking");
			categories.addReactively("reactive").block();
			try {
				categories.addAndFail("rolled back");
			}
			catch (IllegalStateException ex) {
				System.out.println("found " + categories.names());
			}
		}
	}

	@Configuration(proxyBeanMethods = false)
	@Import(ContractApplication.class)
	static class Application {

		@Bean
		Categories categories(Prisma prisma, ReactivePrisma reactive) {
			return new Categories(prisma, reactive);
		}

	}

	static class Categories {

		private final Prisma prisma;

		private final ReactivePrisma reactive;

		Categories(Prisma prisma, ReactivePrisma reactive) {
			this.prisma = prisma;
			this.reactive = reactive;
		}

		@Transactional
		void add(String name) {
			this.prisma.category().create((category) -> category.name(name));
		}

		@Transactional
		Mono<Void> addReactively(String name) {
			return this.reactive.category().create((category) -> category.name(name)).then();
		}

		@Transactional
		void addAndFail(String name) {
			add(name);
			throw new IllegalStateException();
		}

		String names() {
			return this.prisma.category().findMany().stream().map(Category::name).sorted().toList().toString();
		}

	}

}
