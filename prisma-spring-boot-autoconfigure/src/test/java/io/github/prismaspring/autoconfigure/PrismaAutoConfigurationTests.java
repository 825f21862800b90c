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

import java.net.URI;

import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineDecorator;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;

import org.springframework.beans.factory.config.BeanDefinitionCustomizer;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

/**
 * Tests for {@link PrismaAutoConfiguration}.
 */
@ExtendWith(OutputCaptureExtension.class)
class PrismaAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaAutoConfiguration.class));

	private final ApplicationContextRunner unreachableRunner = this.contextRunner.withBean(BridgeEndpoints.class,
			() -> BridgeEndpoints.of(new BridgeEndpoint(URI.create("http://127.0.0.1:1"), "s3cret")));

	@Test
	void definesEngine() {
		this.unreachableRunner.run((context) -> assertThat(context).hasNotFailed()
			.hasSingleBean(BridgeClient.class)
			.hasSingleBean(PrismaEngine.class));
	}

	@Test
	void decoratesEngineWithTheFirstDecoratorOutermost() {
		PrismaEngine outer = Mockito.mock(PrismaEngine.class);
		PrismaEngine inner = Mockito.mock(PrismaEngine.class);
		PrismaEngineDecorator first = Mockito.mock(PrismaEngineDecorator.class);
		given(first.decorate(inner)).willReturn(outer);
		PrismaEngineDecorator second = (engine) -> inner;
		this.unreachableRunner.withBean("second", PrismaEngineDecorator.class, () -> second, order(2))
			.withBean("first", PrismaEngineDecorator.class, () -> first, order(1))
			.run((context) -> assertThat(context.getBean(PrismaEngine.class)).isSameAs(outer));
	}

	@Test
	void definesEngineWithBuilderOfTheApplication() {
		this.unreachableRunner.withConfiguration(AutoConfigurations.of(WebClientAutoConfiguration.class))
			.run((context) -> assertThat(context).hasNotFailed().hasSingleBean(PrismaEngine.class));
	}

	@Test
	void backsOffWhenApplicationHasAnEngine() {
		this.unreachableRunner.withBean(PrismaEngine.class, () -> Mockito.mock(PrismaEngine.class))
			.run((context) -> assertThat(context).hasSingleBean(PrismaEngine.class)
				.doesNotHaveBean(PrismaHandshake.class));
	}

	@Test
	void doesNothingWithoutBridge() {
		this.contextRunner.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(PrismaEngine.class));
	}

	@Test
	void doesNothingWithoutWebClient() {
		this.unreachableRunner.withClassLoader(new FilteredClassLoader(WebClient.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean("prismaEngine"));
	}

	@Test
	void bridgeThatCannotBeReachedIsNoReasonNotToStart(CapturedOutput output) {
		this.unreachableRunner.run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(output).contains("http://127.0.0.1:1 cannot be reached")
				.contains("Queries fail until the bridge is there")
				.doesNotContain("s3cret");
		});
	}

	@Test
	void customizersChangeCopyOfTheBuilder() {
		WebClient.Builder builder = Mockito.spy(WebClient.builder());
		PrismaWebClientCustomizer customizer = Mockito.mock(PrismaWebClientCustomizer.class);
		this.unreachableRunner.withBean(WebClient.Builder.class, () -> builder)
			.withBean(PrismaWebClientCustomizer.class, () -> customizer)
			.run((context) -> {
				then(customizer).should().customize(Mockito.argThat((customized) -> customized != builder));
				then(builder).should(Mockito.never()).clientConnector(Mockito.any());
			});
	}

	private static BeanDefinitionCustomizer order(int order) {
		return (definition) -> definition.setAttribute(AbstractBeanDefinition.ORDER_ATTRIBUTE, order);
	}

}
