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

import java.time.Duration;

import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionManager;
import io.github.prismaspring.transaction.PrismaTransactionSettings;
import io.github.prismaspring.transaction.PrismaTransactional;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.TransactionManagementConfigurer;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link PrismaTransactional}.
 */
class PrismaTransactionalTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaTransactionAutoConfiguration.class,
				TransactionAutoConfiguration.class, TransactionManagerCustomizationAutoConfiguration.class))
		.withBean(PrismaEngine.class, () -> Mockito.mock(PrismaEngine.class))
		.withBean(Service.class);

	private final ApplicationContextRunner jdbcRunner = this.contextRunner.withBean("transactionManager",
			PlatformTransactionManager.class, () -> Mockito.mock(PlatformTransactionManager.class));

	@Test
	void isRoutedByReturnTypeWhileAnotherManagerIsInCharge() {
		this.jdbcRunner.run((context) -> {
			assertThat(attribute(context, "blocking").getQualifier()).isEqualTo("prismaTransactionManager");
			assertThat(attribute(context, "reactive").getQualifier()).isEqualTo("reactivePrismaTransactionManager");
			assertThat(attribute(context, "plain").getQualifier()).isNullOrEmpty();
		});
	}

	@Test
	void methodsRunInTransactionsOfPrisma() {
		this.jdbcRunner.run((context) -> {
			Service service = context.getBean(Service.class);
			assertThat(service.blocking()).isTrue();
			assertThat(service.reactive().block()).isTrue();
			Mockito.verifyNoInteractions(context.getBean(PlatformTransactionManager.class));
		});
	}

	@Test
	void isRoutedWherePlainMethodsAreNot() {
		this.contextRunner.withPropertyValues("prisma.transaction.route-by-return-type=false")
			.run((context) -> assertThat(attribute(context, "reactive").getQualifier())
				.isEqualTo("reactivePrismaTransactionManager"));
		this.contextRunner
			.withBean(TransactionManagementConfigurer.class, () -> () -> Mockito.mock(PlatformTransactionManager.class))
			.run((context) -> assertThat(attribute(context, "blocking").getQualifier())
				.isEqualTo("prismaTransactionManager"));
	}

	@Test
	void findsManagersOfTheApplicationByTheirNames() {
		this.contextRunner.withBean("mine", PrismaTransactionManager.class, PrismaTransactionalTests::manager)
			.run((context) -> {
				assertThat(attribute(context, "blocking").getQualifier()).isEqualTo("mine");
				assertThat(attribute(context, "plain").getQualifier()).isEqualTo("mine");
			});
	}

	@Test
	void asksForANameWhereThereAreSeveralManagers() {
		this.contextRunner.withBean("mine", PrismaTransactionManager.class, PrismaTransactionalTests::manager)
			.withBean("yours", PrismaTransactionManager.class, PrismaTransactionalTests::manager)
			.run((context) -> assertThatIllegalStateException().isThrownBy(() -> attribute(context, "blocking"))
				.withMessageContaining("[mine, yours]"));
	}

	@Test
	void saysAllThatTransactionalSays() {
		this.contextRunner.run((context) -> {
			TransactionAttribute attribute = attribute(context, "detailed");
			assertThat(attribute.getPropagationBehavior()).isEqualTo(TransactionDefinition.PROPAGATION_NESTED);
			assertThat(attribute.getIsolationLevel()).isEqualTo(TransactionDefinition.ISOLATION_SERIALIZABLE);
			assertThat(attribute.getTimeout()).isEqualTo(7);
			assertThat(attribute.isReadOnly()).isTrue();
			assertThat(attribute.getLabels()).containsExactly("prisma:maxWait=5s");
			assertThat(attribute.rollbackOn(new Exception())).isTrue();
			assertThat(attribute.rollbackOn(new IllegalArgumentException())).isFalse();
		});
	}

	private static PrismaTransactionManager manager() {
		return new PrismaTransactionManager(Mockito.mock(PrismaEngine.class),
				new PrismaTransactionSettings(Duration.ofSeconds(1), Duration.ofSeconds(1)));
	}

	private static TransactionAttribute attribute(ApplicationContext context, String method) {
		try {
			return context.getBean(TransactionAttributeSource.class)
				.getTransactionAttribute(Service.class.getDeclaredMethod(method), Service.class);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	static class Service {

		@PrismaTransactional
		boolean blocking() {
			return org.springframework.transaction.support.TransactionSynchronizationManager
				.isActualTransactionActive();
		}

		@PrismaTransactional
		Mono<Boolean> reactive() {
			return TransactionSynchronizationManager.forCurrentTransaction()
				.map(TransactionSynchronizationManager::isActualTransactionActive);
		}

		@Transactional
		void plain() {
		}

		@PrismaTransactional(propagation = Propagation.NESTED, isolation = Isolation.SERIALIZABLE, timeout = 7,
				readOnly = true, label = "prisma:maxWait=5s", rollbackFor = Exception.class,
				noRollbackFor = IllegalArgumentException.class)
		void detailed() {
		}

	}

}
