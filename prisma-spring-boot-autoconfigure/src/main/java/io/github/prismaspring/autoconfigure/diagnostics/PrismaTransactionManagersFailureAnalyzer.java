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

package io.github.prismaspring.autoconfigure.diagnostics;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/**
 * An {@link AbstractFailureAnalyzer} for a component that wants just any transaction
 * manager, where Prisma has two.
 */
final class PrismaTransactionManagersFailureAnalyzer extends AbstractFailureAnalyzer<NoUniqueBeanDefinitionException>
		implements Ordered {

	@Override
	public int getOrder() {
		return 0;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NoUniqueBeanDefinitionException cause) {
		Collection<String> names = cause.getBeanNamesFound();
		if (names == null || !names.contains("prismaTransactionManager")
				|| !names.contains("reactivePrismaTransactionManager")) {
			return null;
		}
		return new FailureAnalysis(
				"A single transaction manager is required, but there are " + names.size() + ":\n\n    "
						+ String.join("\n    ", names),
				"""
						Ask for a PlatformTransactionManager, which is for blocking code, or for a ReactiveTransactionManager. \
						Where only a name helps, say @Qualifier("prismaTransactionManager").

						Do not make one of them @Primary: methods of the other kind would run outside of their transactions.""",
				cause);
	}

}
