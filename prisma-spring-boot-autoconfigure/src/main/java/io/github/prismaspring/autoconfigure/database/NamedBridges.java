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

package io.github.prismaspring.autoconfigure.database;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.github.prismaspring.autoconfigure.NamedBeans;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.engine.http.BridgeClient;

import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * All bridges of an application, by the names to tell them apart by: those that are
 * beans, those of {@link PrismaDatabase further databases}, and where several bridges
 * serve one database, each of them.
 */
public final class NamedBridges {

	private NamedBridges() {
	}

	/**
	 * Find what reaches the bridges.
	 * @param beanFactory where to look
	 * @return the clients by name: the database's, and from the second bridge of a
	 * database on with a number, as {@code prisma-2}
	 */
	public static Map<String, BridgeClient> clients(ListableBeanFactory beanFactory) {
		Map<String, BridgeClient> databases = NamedBeans.find(beanFactory, BridgeClient.class, "BridgeClient");
		databases(beanFactory).forEach((database) -> databases.put(database.name(), database.client()));
		return each(databases, BridgeClient::others);
	}

	/**
	 * Find what has started the bridges that belong to the application.
	 * @param beanFactory where to look
	 * @return the lifecycles by the names that their clients have
	 */
	public static Map<String, BridgeLifecycle> lifecycles(ListableBeanFactory beanFactory) {
		Map<String, BridgeLifecycle> bridges = NamedBeans.find(beanFactory, BridgeLifecycle.class, "BridgeLifecycle");
		databases(beanFactory).forEach((database) -> {
			BridgeLifecycle bridge = database.bridge();
			if (bridge != null) {
				bridges.put(database.name(), bridge);
			}
		});
		return each(bridges, BridgeLifecycle::others);
	}

	private static <T> Map<String, T> each(Map<String, T> firsts, Function<T, List<T>> others) {
		Map<String, T> result = new LinkedHashMap<>();
		firsts.forEach((name, first) -> {
			result.put(name, first);
			int number = 2;
			for (T other : others.apply(first)) {
				result.put(name + "-" + number++, other);
			}
		});
		return result;
	}

	private static Collection<PrismaDatabase> databases(ListableBeanFactory beanFactory) {
		return BeanFactoryUtils.beansOfTypeIncludingAncestors(beanFactory, PrismaDatabase.class).values();
	}

}
