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

import io.github.prismaspring.transaction.PrismaTransactionManager;
import io.github.prismaspring.transaction.ReactivePrismaTransactionManager;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.interceptor.TransactionAttributeSource;

/**
 * Makes plain {@code @Transactional} work for blocking and reactive methods alike. Spring
 * itself takes any transaction manager without a look at the return type, and with a
 * blocking one the transaction of a reactive method is over before its work begins.
 */
final class TransactionRouter implements BeanPostProcessor, PriorityOrdered {

	private final ListableBeanFactory beanFactory;

	TransactionRouter(BeanFactory beanFactory) {
		this.beanFactory = (ListableBeanFactory) beanFactory;
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		return (bean instanceof TransactionAttributeSource source)
				? new RoutedTransactionAttributeSource(source, this::isBlockingOurs, this::isReactiveOurs) : bean;
	}

	private boolean isBlockingOurs() {
		return isOnly(PlatformTransactionManager.class, PrismaTransactionManager.class);
	}

	private boolean isReactiveOurs() {
		return isOnly(ReactiveTransactionManager.class, ReactivePrismaTransactionManager.class);
	}

	private boolean isOnly(Class<?> type, Class<?> ours) {
		String[] names = this.beanFactory.getBeanNamesForType(type, true, false);
		return names.length == 1 && this.beanFactory.isTypeMatch(names[0], ours);
	}

}
