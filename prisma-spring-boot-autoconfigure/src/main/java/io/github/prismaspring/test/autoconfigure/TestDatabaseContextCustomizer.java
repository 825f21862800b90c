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

package io.github.prismaspring.test.autoconfigure;

import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * Has the schema pushed to the database of a test, by a bridge of the test's own. The
 * test can say otherwise, the configuration of the application cannot.
 */
record TestDatabaseContextCustomizer() implements ContextCustomizer {

	private static final String TEST_PROPERTIES = TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME;

	private static final Map<String, Object> PROPERTIES = Map.of("prisma.schema.mode", "push", "prisma.bridge.url", "",
			"prisma.bridge.urls", "", "prisma.bridge.auto-start", "", "prisma.bridge.port", "0",
			"prisma.bridge.workers", "1");

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
		MapPropertySource properties = new MapPropertySource("prismaTestDatabase", PROPERTIES);
		MutablePropertySources sources = context.getEnvironment().getPropertySources();
		if (sources.contains(TEST_PROPERTIES)) {
			sources.addAfter(TEST_PROPERTIES, properties);
		}
		else {
			sources.addFirst(properties);
		}
	}

}
