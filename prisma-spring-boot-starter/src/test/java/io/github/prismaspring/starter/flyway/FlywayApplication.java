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

package io.github.prismaspring.starter.flyway;

import java.util.List;

import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Prisma;
import jakarta.annotation.PostConstruct;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * An application that queries while its beans are made.
 */
@Configuration(proxyBeanMethods = false)
@Import(ContractApplication.class)
public class FlywayApplication {

	// By its name before Flyway, and before anything that starts late
	@Bean
	Early aaaEarly(Prisma prisma) {
		return new Early(prisma);
	}

	/**
	 * Reads and writes as soon as it is there.
	 */
	public static class Early {

		private final Prisma prisma;

		private List<String> found = List.of();

		Early(Prisma prisma) {
			this.prisma = prisma;
		}

		@PostConstruct
		void query() {
			this.prisma.category().create((category) -> category.name("by Prisma"));
			this.found = this.prisma.category().findMany().stream().map(Category::name).toList();
		}

		List<String> found() {
			return this.found;
		}

	}

}
