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

package io.github.prismaspring.autoconfigure.warmup;

import io.github.prismaspring.autoconfigure.view.PrismaViewAutoConfiguration;
import io.github.prismaspring.client.example.PrismaClientAutoConfiguration;
import io.github.prismaspring.client.example.User;
import io.github.prismaspring.client.view.PrismaView;
import io.github.prismaspring.engine.http.BridgeClient;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.then;

/**
 * Tests for {@link PrismaWarmUpAutoConfiguration}.
 */
class PrismaWarmUpAutoConfigurationTests {

	// All rows, and one row by id or email that may or must be there; of the model and of
	// the view
	private static final int READS_OF_USER = 2 * 5;

	private final BridgeClient client = Mockito.mock(BridgeClient.class);

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withBean(BridgeClient.class, () -> this.client)
		.withInitializer((context) -> AutoConfigurationPackages.register((BeanDefinitionRegistry) context,
				getClass().getPackageName()))
		.withConfiguration(AutoConfigurations.of(PrismaClientAutoConfiguration.class, PrismaViewAutoConfiguration.class,
				PrismaWarmUpAutoConfiguration.class));

	@Test
	void tellsOfModelsAndViews() {
		this.contextRunner.run((context) -> {
			assertThat(context).hasNotFailed();
			then(this.client).should()
				.warmUp(ArgumentMatchers.argThat((reads) -> reads.stream()
					.filter((read) -> "User".equals(read.model()))
					.count() == READS_OF_USER));
		});
	}

	@Test
	void whenSwitchedOffTellsNothing() {
		this.contextRunner.withPropertyValues("prisma.client.warm-up=false").run((context) -> {
			assertThat(context).hasNotFailed().doesNotHaveBean(WarmUp.class);
			then(this.client).should(Mockito.never()).warmUp(ArgumentMatchers.any());
		});
	}

	@Test
	void withoutBridgeTellsNothing() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(PrismaWarmUpAutoConfiguration.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(WarmUp.class));
	}

	@PrismaView(User.class)
	record Card(int id, String email) {

	}

}
