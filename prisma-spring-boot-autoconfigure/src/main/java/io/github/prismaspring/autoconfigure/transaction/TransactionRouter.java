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

import java.util.Optional;
import java.util.function.Function;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.transaction.interceptor.TransactionAttributeSource;

/**
 * Lets the return type of a method decide which manager its transaction gets. Spring
 * itself takes any transaction manager without a look at the return type, and with a
 * blocking one the transaction of a reactive method is over before its work begins.
 */
final class TransactionRouter implements BeanPostProcessor, PriorityOrdered {

	private final Function<ManagerKind, Optional<String>> unnamed;

	private final Function<ManagerKind, String> prisma;

	private TransactionRouter(Function<ManagerKind, Optional<String>> unnamed, Function<ManagerKind, String> prisma) {
		this.unnamed = unnamed;
		this.prisma = prisma;
	}

	/**
	 * Creates a router for all methods that name no manager.
	 * @param names the managers that there are
	 * @return the router
	 */
	static TransactionRouter ofAll(ManagerNames names) {
		return new TransactionRouter(names::onlyPrisma, names::prisma);
	}

	/**
	 * Creates a router that leaves {@code @Transactional} alone.
	 * @param names the managers that there are
	 * @return the router
	 */
	static TransactionRouter ofPrismaTransactional(ManagerNames names) {
		return new TransactionRouter((kind) -> Optional.empty(), names::prisma);
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		return (bean instanceof TransactionAttributeSource source)
				? new RoutedTransactionAttributeSource(source, this.unnamed, this.prisma) : bean;
	}

}
