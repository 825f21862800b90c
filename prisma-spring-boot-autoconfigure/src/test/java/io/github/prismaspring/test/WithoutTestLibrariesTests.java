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

import java.net.URI;

import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.autoconfigure.transaction.PrismaTransactionAutoConfiguration;
import io.github.prismaspring.autoconfigure.view.PrismaViewAutoConfiguration;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineDecorator;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that an application needs nothing of what its tests use.
 */
class WithoutTestLibrariesTests {

	@Test
	void applicationStartsWithoutTestLibraries() {
		new ApplicationContextRunner()
			.withClassLoader(
					new FilteredClassLoader("org.springframework.test", "org.springframework.boot.test.autoconfigure",
							"org.junit", "io.zonky", "io.github.prismaspring.test"))
			.withConfiguration(AutoConfigurations.of(PrismaAutoConfiguration.class,
					PrismaTransactionAutoConfiguration.class, PrismaViewAutoConfiguration.class))
			.withBean(BridgeEndpoints.class,
					() -> BridgeEndpoints.of(new BridgeEndpoint(URI.create("http://127.0.0.1:1"), null)))
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(PrismaEngine.class)
				.doesNotHaveBean(PrismaEngineDecorator.class));
	}

}
