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
import java.util.Optional;
import java.util.function.Function;

import io.github.prismaspring.transaction.PrismaTransactional;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.interceptor.DelegatingTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.util.StringUtils;

/**
 * Names managers in attributes that name none: for {@link PrismaTransactional} those of
 * Prisma, for {@code @Transactional} whichever it is told. A manager that is named stays.
 */
final class RoutedTransactionAttributeSource implements TransactionAttributeSource {

	private final TransactionAttributeSource source;

	private final Function<ManagerKind, Optional<String>> unnamed;

	private final Function<ManagerKind, String> prisma;

	RoutedTransactionAttributeSource(TransactionAttributeSource source, Function<ManagerKind, Optional<String>> unnamed,
			Function<ManagerKind, String> prisma) {
		this.source = source;
		this.unnamed = unnamed;
		this.prisma = prisma;
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
		if (attribute == null) {
			return null;
		}
		String qualifier = attribute.getQualifier();
		if (PrismaTransactional.BY_RETURN_TYPE.equals(qualifier)) {
			return new Qualified(attribute, this.prisma.apply(ManagerKind.of(method)));
		}
		if (StringUtils.hasText(qualifier)) {
			return attribute;
		}
		Optional<String> name = this.unnamed.apply(ManagerKind.of(method));
		return (name.isPresent()) ? new Qualified(attribute, name.get()) : attribute;
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
