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

import java.lang.reflect.Method;
import java.util.concurrent.Future;

import io.github.prismaspring.transaction.PrismaTransactionManager;
import io.github.prismaspring.transaction.ReactivePrismaTransactionManager;

import org.springframework.core.KotlinDetector;
import org.springframework.core.ReactiveAdapterRegistry;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionManager;

/**
 * The two kinds of transaction managers.
 */
enum ManagerKind {

	BLOCKING(PlatformTransactionManager.class, PrismaTransactionManager.class, "prismaTransactionManager"),

	REACTIVE(ReactiveTransactionManager.class, ReactivePrismaTransactionManager.class,
			"reactivePrismaTransactionManager");

	private final Class<? extends TransactionManager> type;

	private final Class<? extends TransactionManager> prismaType;

	private final String mainName;

	ManagerKind(Class<? extends TransactionManager> type, Class<? extends TransactionManager> prismaType,
			String mainName) {
		this.type = type;
		this.prismaType = prismaType;
		this.mainName = mainName;
	}

	/**
	 * Returns which kind a method needs. A future has begun when it is returned, so that
	 * it belongs to the blocking kind.
	 * @param method the method
	 * @return the kind
	 */
	static ManagerKind of(Method method) {
		Class<?> result = method.getReturnType();
		boolean reactive = KotlinDetector.isSuspendingFunction(method) || (!Future.class.isAssignableFrom(result)
				&& ReactiveAdapterRegistry.getSharedInstance().getAdapter(result) != null);
		return (reactive) ? REACTIVE : BLOCKING;
	}

	Class<? extends TransactionManager> type() {
		return this.type;
	}

	Class<? extends TransactionManager> prismaType() {
		return this.prismaType;
	}

	/**
	 * Returns which of Prisma's managers is meant when there are several.
	 * @return the name of the bean
	 */
	String mainName() {
		return this.mainName;
	}

}
