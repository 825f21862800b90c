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

import java.util.List;

import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.engine.http.BridgeClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.mockito.BDDMockito.given;

/**
 * Tests for {@link NamedBridges}.
 */
class NamedBridgesTests {

	private final DefaultListableBeanFactory beanFactory = new DefaultListableBeanFactory();

	@Test
	void eachBridgeOfADatabaseHasANameOfItsOwn() {
		BridgeClient second = client();
		BridgeClient third = client();
		BridgeClient first = client(second, third);
		this.beanFactory.registerSingleton("prismaBridgeClient", first);
		assertThat(NamedBridges.clients(this.beanFactory)).containsExactly(entry("prisma", first),
				entry("prisma-2", second), entry("prisma-3", third));
	}

	@Test
	void furtherDatabasesAreKnownByTheirNames() {
		BridgeClient main = client();
		BridgeClient further = client();
		BridgeLifecycle mainLifecycle = Mockito.mock();
		BridgeLifecycle furtherLifecycle = Mockito.mock();
		this.beanFactory.registerSingleton("prismaBridgeClient", main);
		this.beanFactory.registerSingleton("prismaBridgeLifecycle", mainLifecycle);
		this.beanFactory.registerSingleton("somethingElse", database("archive", further, furtherLifecycle));
		assertThat(NamedBridges.clients(this.beanFactory)).containsExactly(entry("prisma", main),
				entry("archive", further));
		assertThat(NamedBridges.lifecycles(this.beanFactory)).containsExactly(entry("prisma", mainLifecycle),
				entry("archive", furtherLifecycle));
	}

	@Test
	void bridgeOutsideOfTheApplicationHasNoLifecycle() {
		this.beanFactory.registerSingleton("archive", database("archive", client(), null));
		assertThat(NamedBridges.clients(this.beanFactory)).containsOnlyKeys("archive");
		assertThat(NamedBridges.lifecycles(this.beanFactory)).isEmpty();
	}

	private static BridgeClient client(BridgeClient... others) {
		BridgeClient client = Mockito.mock();
		given(client.others()).willReturn(List.of(others));
		return client;
	}

	private static PrismaDatabase database(String name, BridgeClient client, @Nullable BridgeLifecycle lifecycle) {
		PrismaDatabase database = Mockito.mock();
		given(database.name()).willReturn(name);
		given(database.client()).willReturn(client);
		given(database.bridge()).willReturn(lifecycle);
		return database;
	}

}
