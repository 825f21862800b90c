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

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.TransactionManagementConfigurer;

/**
 * Sends methods to the manager that their return type needs:
 * {@link io.github.prismaspring.transaction.PrismaTransactional @PrismaTransactional}
 * always, those that are merely {@code @Transactional} unless the application decides
 * about them by itself.
 */
@Configuration(proxyBeanMethods = false)
class TransactionRoutingConfiguration {

	@Bean
	@ConditionalOnBooleanProperty(name = "prisma.transaction.route-by-return-type", matchIfMissing = true)
	@ConditionalOnMissingBean(TransactionManagementConfigurer.class)
	static TransactionRouter prismaTransactionRouter(ConfigurableListableBeanFactory beanFactory) {
		return TransactionRouter.ofAll(new ManagerNames(beanFactory));
	}

	@Bean
	@ConditionalOnMissingBean
	static TransactionRouter prismaTransactionalRouter(ConfigurableListableBeanFactory beanFactory) {
		return TransactionRouter.ofPrismaTransactional(new ManagerNames(beanFactory));
	}

}
