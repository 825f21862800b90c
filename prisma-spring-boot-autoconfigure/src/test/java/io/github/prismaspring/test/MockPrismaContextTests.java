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

package io.github.prismaspring.test;

import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.autoconfigure.bridge.PrismaBridgeAutoConfiguration;
import io.github.prismaspring.autoconfigure.transaction.PrismaTransactionAutoConfiguration;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.client.example.PrismaClientAutoConfiguration;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionManager;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.transaction.support.TransactionTemplate;

import static io.github.prismaspring.client.example.Models.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link MockPrisma} as a bean.
 */
class MockPrismaContextTests {

	@Test
	void takesThePlaceOfEngineAndBridge() {
		MockPrisma mock = new MockPrisma(Prisma.MODELS);
		mock.given(CATEGORY, PrismaAction.COUNT).willReturnCount(2);
		new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(PrismaBridgeAutoConfiguration.class, PrismaAutoConfiguration.class,
					PrismaTransactionAutoConfiguration.class, PrismaClientAutoConfiguration.class))
			.withBean(MockPrisma.class, () -> mock)
			.run((context) -> {
				assertThat(context).hasSingleBean(PrismaEngine.class).doesNotHaveBean(BridgeLifecycle.class);
				Prisma prisma = context.getBean(Prisma.class);
				TransactionTemplate template = new TransactionTemplate(context.getBean(PrismaTransactionManager.class));
				assertThat(template.<Long>execute((status) -> prisma.category().count())).isEqualTo(2);
				assertThat(mock.transactions()).extracting(RecordedTransaction::state)
					.containsExactly(RecordedTransaction.State.COMMITTED);
			});
	}

}
