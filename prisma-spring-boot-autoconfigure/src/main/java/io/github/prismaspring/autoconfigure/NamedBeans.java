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

package io.github.prismaspring.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Finds several beans of one type by names that say which beans of other types belong to
 * them: {@code ordersBridgeClient}, {@code ordersBridgeLifecycle} and
 * {@code ordersSchema} are all of {@code orders}.
 */
public final class NamedBeans {

	private NamedBeans() {
	}

	/**
	 * Find beans.
	 * @param <T> the type of the beans
	 * @param beanFactory where to look for them
	 * @param type the type of the beans
	 * @param suffix what in their names only says their type, such as
	 * {@code BridgeClient}
	 * @return the beans by the rest of their names
	 */
	public static <T> Map<String, T> find(ListableBeanFactory beanFactory, Class<T> type, String suffix) {
		Map<String, T> result = new LinkedHashMap<>();
		BeanFactoryUtils.beansOfTypeIncludingAncestors(beanFactory, type)
			.forEach((name, bean) -> result.put(withoutSuffix(name, suffix), bean));
		return result;
	}

	private static String withoutSuffix(String name, String suffix) {
		return (name.length() > suffix.length() && name.endsWith(suffix))
				? name.substring(0, name.length() - suffix.length()) : name;
	}

}
