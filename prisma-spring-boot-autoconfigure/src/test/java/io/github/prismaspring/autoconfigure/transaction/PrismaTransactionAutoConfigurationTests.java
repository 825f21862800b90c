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
import java.util.concurrent.CompletableFuture;

import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionManager;
import io.github.prismaspring.transaction.PrismaTransactionSettings;
import io.github.prismaspring.transaction.ReactivePrismaTransactionManager;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.annotation.TransactionManagementConfigurer;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PrismaTransactionAutoConfiguration}.
 */
class PrismaTransactionAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaTransactionAutoConfiguration.class,
				TransactionAutoConfiguration.class, TransactionManagerCustomizationAutoConfiguration.class));

	private final ApplicationContextRunner engineRunner = this.contextRunner.withBean(PrismaEngine.class,
			() -> Mockito.mock(PrismaEngine.class));

	@Test
	void definesManagersAndWhatSpringBootMakesOfThem() {
		this.engineRunner.run((context) -> assertThat(context).hasSingleBean(PrismaTransactionManager.class)
			.hasSingleBean(ReactivePrismaTransactionManager.class)
			.hasSingleBean(TransactionTemplate.class)
			.hasSingleBean(TransactionalOperator.class));
	}

	@Test
	void doesNothingWithoutEngine() {
		this.contextRunner.run((context) -> assertThat(context).hasNotFailed()
			.doesNotHaveBean(PrismaTransactionManager.class)
			.doesNotHaveBean(TransactionRouter.class));
	}

	@Test
	void doesNothingWithoutTransactionsOfSpringBoot() {
		new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(PrismaTransactionAutoConfiguration.class))
			.withBean(PrismaEngine.class, () -> Mockito.mock(PrismaEngine.class))
			.withClassLoader(new FilteredClassLoader("org.springframework.boot.transaction"))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(PrismaTransactionManager.class));
	}

	@Test
	void propertiesSetTheTimes() {
		this.engineRunner.run((context) -> assertThat(context.getBean(PrismaTransactionSettings.class))
			.isEqualTo(PrismaTransactionSettings.defaults()));
		this.engineRunner.withPropertyValues("prisma.transaction.timeout=7s", "prisma.transaction.max-wait=300ms")
			.run((context) -> assertThat(context.getBean(PrismaTransactionSettings.class))
				.isEqualTo(new PrismaTransactionSettings(Duration.ofSeconds(7), Duration.ofMillis(300))));
	}

	@Test
	void defaultTimeoutOfSpringTakesPrecedence() {
		this.engineRunner.withPropertyValues("prisma.transaction.timeout=7s", "spring.transaction.default-timeout=9s")
			.run((context) -> assertThat(context.getBean(PrismaTransactionSettings.class).timeout())
				.isEqualTo(Duration.ofSeconds(9)));
	}

	@Test
	void propertySetsWhoEnforcesReadOnly() {
		this.engineRunner.withPropertyValues("prisma.transaction.enforce-read-only=true")
			.run((context) -> assertThat(context.getBean(PrismaTransactionSettings.class).readOnly())
				.isEqualTo(PrismaTransactionSettings.ReadOnly.ENFORCED));
	}

	@Test
	void customizersAreApplied() {
		TransactionExecutionListener listener = Mockito.mock(TransactionExecutionListener.class);
		this.engineRunner.withBean(TransactionExecutionListener.class, () -> listener)
			.withPropertyValues("spring.transaction.default-timeout=9")
			.run((context) -> {
				PrismaTransactionManager manager = context.getBean(PrismaTransactionManager.class);
				assertThat(manager.getDefaultTimeout()).isEqualTo(9);
				assertThat(manager.getTransactionExecutionListeners()).containsExactly(listener);
				assertThat(context.getBean(ReactivePrismaTransactionManager.class).getTransactionExecutionListeners())
					.containsExactly(listener);
			});
	}

	@Test
	void takesNothingAwayFromAnotherManager() {
		this.engineRunner.withBean("transactionManager", PlatformTransactionManager.class, OtherManager::new)
			.run((context) -> {
				assertThat(context.getBean(PlatformTransactionManager.class)).isInstanceOf(OtherManager.class);
				assertThat(context.getBean("prismaTransactionManager")).isInstanceOf(PrismaTransactionManager.class);
				assertThat(qualifier(context, "blocking")).isNullOrEmpty();
				assertThat(qualifier(context, "mono")).isEqualTo("reactivePrismaTransactionManager");
			});
	}

	@Test
	void backsOffWhenApplicationHasManagersOfItsOwn() {
		PrismaTransactionManager manager = new PrismaTransactionManager(Mockito.mock(PrismaEngine.class),
				PrismaTransactionSettings.defaults());
		this.engineRunner.withBean("mine", PrismaTransactionManager.class, () -> manager)
			.run((context) -> assertThat(context).getBean(PrismaTransactionManager.class).isSameAs(manager));
	}

	@Test
	void routesByReturnType() {
		this.engineRunner.run((context) -> {
			assertThat(qualifier(context, "blocking")).isEqualTo("prismaTransactionManager");
			assertThat(qualifier(context, "future")).isEqualTo("prismaTransactionManager");
			assertThat(qualifier(context, "mono")).isEqualTo("reactivePrismaTransactionManager");
			assertThat(qualifier(context, "flux")).isEqualTo("reactivePrismaTransactionManager");
			assertThat(qualifier(context, "named")).isEqualTo("other");
		});
	}

	@Test
	void doesNotRouteIfToldSo() {
		this.engineRunner.withPropertyValues("prisma.transaction.route-by-return-type=false")
			.run((context) -> assertThat(qualifier(context, "mono")).isNullOrEmpty());
	}

	@Test
	void doesNotRouteWhatTheApplicationConfigures() {
		this.engineRunner
			.withBean(TransactionManagementConfigurer.class, () -> () -> Mockito.mock(PlatformTransactionManager.class))
			.run((context) -> assertThat(qualifier(context, "mono")).isNullOrEmpty());
	}

	@Test
	void plainTransactionalMethodsRunInTheirTransactions() {
		this.engineRunner.withUserConfiguration(ServiceConfiguration.class).run((context) -> {
			Service service = context.getBean(Service.class);
			assertThat(service.blocking()).isTrue();
			assertThat(service.mono().block()).isTrue();
			assertThat(service.flux().blockLast()).isTrue();
		});
	}

	private static String qualifier(ApplicationContext context, String method) throws NoSuchMethodException {
		return context.getBean(TransactionAttributeSource.class)
			.getTransactionAttribute(Service.class.getDeclaredMethod(method), Service.class)
			.getQualifier();
	}

	@Configuration(proxyBeanMethods = false)
	static class ServiceConfiguration {

		@Bean
		Service service() {
			return new Service();
		}

	}

	static class Service {

		@Transactional
		boolean blocking() {
			return org.springframework.transaction.support.TransactionSynchronizationManager
				.isActualTransactionActive();
		}

		@Transactional
		Mono<Boolean> mono() {
			return TransactionSynchronizationManager.forCurrentTransaction()
				.map(TransactionSynchronizationManager::isActualTransactionActive);
		}

		@Transactional
		Flux<Boolean> flux() {
			return mono().flux();
		}

		@Transactional
		CompletableFuture<Boolean> future() {
			return CompletableFuture.completedFuture(blocking());
		}

		@Transactional("other")
		void named() {
		}

	}

	static class OtherManager extends AbstractPlatformTransactionManager {

		private static final long serialVersionUID = 1L;

		@Override
		protected Object doGetTransaction() {
			return new Object();
		}

		@Override
		protected void doBegin(Object transaction, org.springframework.transaction.TransactionDefinition definition) {
		}

		@Override
		protected void doCommit(org.springframework.transaction.support.DefaultTransactionStatus status) {
		}

		@Override
		protected void doRollback(org.springframework.transaction.support.DefaultTransactionStatus status) {
		}

	}

}
