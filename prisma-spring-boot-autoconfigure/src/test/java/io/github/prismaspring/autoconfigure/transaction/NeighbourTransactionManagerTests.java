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

package io.github.prismaspring.autoconfigure.transaction;

import io.github.prismaspring.engine.PrismaEngine;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Applications that have the transaction manager of another of Spring Boot's modules:
 * Prisma's come after it, and take nothing away from it.
 */
class NeighbourTransactionManagerTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaTransactionAutoConfiguration.class,
				TransactionAutoConfiguration.class, TransactionManagerCustomizationAutoConfiguration.class,
				DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class))
		.withBean(PrismaEngine.class, () -> Mockito.mock(PrismaEngine.class));

	@Test
	void jdbcKeepsItsManager() {
		this.contextRunner.run((context) -> {
			assertThat(context.getBean(TransactionManager.class)).isInstanceOf(JdbcTransactionManager.class);
			assertThat(context.getBean(TransactionTemplate.class).getTransactionManager())
				.isInstanceOf(JdbcTransactionManager.class);
			assertThat(context).hasBean("prismaTransactionManager").hasBean("reactivePrismaTransactionManager");
		});
	}

	@Test
	void jpaKeepsItsManager() {
		this.contextRunner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
			.run((context) -> {
				assertThat(context.getBean(TransactionManager.class)).isInstanceOf(JpaTransactionManager.class);
				assertThat(context.getBean(TransactionTemplate.class).getTransactionManager())
					.isInstanceOf(JpaTransactionManager.class);
				assertThat(context).hasBean("prismaTransactionManager").hasBean("reactivePrismaTransactionManager");
			});
	}

	@Test
	void reactiveManagerOfAnotherKeepsReactiveMethods() {
		this.contextRunner.withUserConfiguration(OtherReactiveManager.class)
			.run((context) -> assertThat(context.getBean(ReactiveTransactionManager.class))
				.isSameAs(context.getBean("other")));
	}

	@Test
	void databaseWithoutManagerLeavesPrismasInCharge() {
		new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(PrismaTransactionAutoConfiguration.class,
					TransactionAutoConfiguration.class, TransactionManagerCustomizationAutoConfiguration.class))
			.withBean(PrismaEngine.class, () -> Mockito.mock(PrismaEngine.class))
			.run((context) -> assertThat(context.getBean(PlatformTransactionManager.class))
				.isSameAs(context.getBean("prismaTransactionManager")));
	}

	@Configuration(proxyBeanMethods = false)
	static class OtherReactiveManager {

		@Bean
		ReactiveTransactionManager other() {
			return Mockito.mock(ReactiveTransactionManager.class);
		}

	}

}
