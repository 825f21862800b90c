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

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * The names of the application's transaction managers. They are looked for once, when the
 * application has said which beans it has.
 */
final class ManagerNames {

	private final ConfigurableListableBeanFactory beanFactory;

	private final Map<ManagerKind, Optional<String>> only = new ConcurrentHashMap<>();

	private final Map<ManagerKind, String> prisma = new ConcurrentHashMap<>();

	ManagerNames(ConfigurableListableBeanFactory beanFactory) {
		this.beanFactory = beanFactory;
	}

	/**
	 * Returns Prisma's manager if there is no other of its kind. Those of further
	 * databases do not count: they have to be named.
	 * @param kind the kind
	 * @return the name of the bean
	 */
	Optional<String> onlyPrisma(ManagerKind kind) {
		return remembered(this.only, kind, (any) -> {
			List<String> ours = names(any.prismaType());
			return (ours.size() == names(any.type()).size()) ? main(any, ours) : Optional.empty();
		});
	}

	/**
	 * Returns Prisma's manager, whichever others there are.
	 * @param kind the kind
	 * @return the name of the bean
	 */
	String prisma(ManagerKind kind) {
		return remembered(this.prisma, kind, (any) -> {
			List<String> ours = names(any.prismaType());
			return main(any, ours).orElseThrow(() -> new IllegalStateException(
					"@PrismaTransactional needs one %s, but there are %d %s: name the one to use, as in @Transactional(\"name\")"
						.formatted(any.prismaType().getSimpleName(), ours.size(), ours)));
		});
	}

	private static Optional<String> main(ManagerKind kind, List<String> ours) {
		return ours.stream().filter((name) -> ours.size() == 1 || name.equals(kind.mainName())).findFirst();
	}

	private <T> T remembered(Map<ManagerKind, T> answers, ManagerKind kind, Function<ManagerKind, T> search) {
		return (this.beanFactory.isConfigurationFrozen()) ? answers.computeIfAbsent(kind, search) : search.apply(kind);
	}

	private List<String> names(Class<?> type) {
		return List.of(this.beanFactory.getBeanNamesForType(type, true, false));
	}

}
