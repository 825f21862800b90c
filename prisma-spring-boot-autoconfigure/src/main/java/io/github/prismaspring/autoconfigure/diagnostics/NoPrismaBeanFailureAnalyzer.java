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

import java.util.List;

import io.github.prismaspring.PrismaClient;
import io.github.prismaspring.ReactivePrismaClient;
import io.github.prismaspring.engine.PrismaEngine;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * An {@link AbstractFailureAnalyzer} for an application that wants a client of Prisma and
 * has none, because a condition was not met. When an application context has failed, its
 * own report of the conditions is gone, so they are looked at once more.
 */
final class NoPrismaBeanFailureAnalyzer extends AbstractFailureAnalyzer<NoSuchBeanDefinitionException>
		implements Ordered {

	private static final List<Class<?>> TYPES = List.of(PrismaClient.class, ReactivePrismaClient.class,
			PrismaEngine.class);

	private static final List<String> REQUIRED_CLASSES = List.of(
			"org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder",
			"org.springframework.web.reactive.function.client.WebClient", "reactor.netty.http.client.HttpClient");

	private final Environment environment;

	private final @Nullable ClassLoader classLoader;

	NoPrismaBeanFailureAnalyzer(BeanFactory beanFactory, Environment environment) {
		this.environment = environment;
		this.classLoader = (beanFactory instanceof ConfigurableBeanFactory configurable)
				? configurable.getBeanClassLoader() : null;
	}

	@Override
	public int getOrder() {
		return 0;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NoSuchBeanDefinitionException cause) {
		ResolvableType required = cause.getResolvableType();
		Class<?> type = (required != null) ? required.resolve() : null;
		if (type == null || cause instanceof NoUniqueBeanDefinitionException
				|| TYPES.stream().noneMatch((ours) -> ours.isAssignableFrom(type))) {
			return null;
		}
		String description = "A bean of type '" + type.getName() + "' is required, but there is none: ";
		if (!this.environment.getProperty("prisma.enabled", Boolean.class, true)) {
			return new FailureAnalysis(description + "'prisma.enabled' is false.",
					"Remove the property, or make the component that needs the bean depend on it as well, with "
							+ "@ConditionalOnBooleanProperty(name = \"prisma.enabled\", matchIfMissing = true).",
					cause);
		}
		List<String> missing = missingClasses();
		if (!missing.isEmpty()) {
			return new FailureAnalysis(description + "the class path has not\n\n    " + String.join("\n    ", missing),
					"""
							Depend on 'prisma-spring-boot-starter', which brings WebClient and Reactor Netty, and exclude none \
							of its dependencies. To do without them, define a bean of type PrismaEngine.""",
					cause);
		}
		return new FailureAnalysis(description + "no auto-configuration has made one.", """
				Make sure that the application is auto-configured (@SpringBootApplication or \
				@EnableAutoConfiguration), that it does not exclude 'PrismaClientAutoConfiguration' of the \
				generated client, and that the client is generated:

				    mvn generate-sources

				All conditions are shown with --debug.""", cause);
	}

	private List<String> missingClasses() {
		return REQUIRED_CLASSES.stream().filter((name) -> !ClassUtils.isPresent(name, this.classLoader)).toList();
	}

}
