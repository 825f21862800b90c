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
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import org.springframework.core.KotlinDetector;
import org.springframework.core.ReactiveAdapterRegistry;
import org.springframework.transaction.interceptor.DelegatingTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.util.StringUtils;

/**
 * Names Prisma's managers in attributes that name none: the reactive one for methods that
 * return something reactive, the blocking one for all others; each only if the
 * application has no other manager of the kind.
 */
final class RoutedTransactionAttributeSource implements TransactionAttributeSource {

	static final String BLOCKING = "prismaTransactionManager";

	static final String REACTIVE = "reactivePrismaTransactionManager";

	private final TransactionAttributeSource source;

	private final BooleanSupplier blocking;

	private final BooleanSupplier reactive;

	RoutedTransactionAttributeSource(TransactionAttributeSource source, BooleanSupplier blocking,
			BooleanSupplier reactive) {
		this.source = source;
		this.blocking = blocking;
		this.reactive = reactive;
	}

	@Override
	public boolean isCandidateClass(Class<?> targetClass) {
		return this.source.isCandidateClass(targetClass);
	}

	@Override
	public boolean hasTransactionAttribute(Method method, @Nullable Class<?> targetClass) {
		return this.source.hasTransactionAttribute(method, targetClass);
	}

	@Override
	public @Nullable TransactionAttribute getTransactionAttribute(Method method, @Nullable Class<?> targetClass) {
		TransactionAttribute attribute = this.source.getTransactionAttribute(method, targetClass);
		if (attribute == null || StringUtils.hasText(attribute.getQualifier())) {
			return attribute;
		}
		if (isReactive(method)) {
			return (this.reactive.getAsBoolean()) ? new Qualified(attribute, REACTIVE) : attribute;
		}
		return (this.blocking.getAsBoolean()) ? new Qualified(attribute, BLOCKING) : attribute;
	}

	private static boolean isReactive(Method method) {
		Class<?> type = method.getReturnType();
		return KotlinDetector.isSuspendingFunction(method) || (!Future.class.isAssignableFrom(type)
				&& ReactiveAdapterRegistry.getSharedInstance().getAdapter(type) != null);
	}

	private static final class Qualified extends DelegatingTransactionAttribute {

		private static final long serialVersionUID = 1L;

		private final String qualifier;

		private Qualified(TransactionAttribute attribute, String qualifier) {
			super(attribute);
			this.qualifier = qualifier;
		}

		@Override
		public String getQualifier() {
			return this.qualifier;
		}

	}

}
