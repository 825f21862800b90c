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

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * Matches if the test is to have a database of its own, and does not say itself where
 * that is.
 */
final class OnOwnDatabaseCondition extends SpringBootCondition {

	// The sources of properties that belong to a test: DynamicValuesPropertySource is not
	// public
	private static final List<String> TEST_SOURCES = List
		.of(TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME, "Dynamic Test Properties");

	private static final List<String> URLS = List.of("prisma.datasource.url", "prisma.bridge.url", "prisma.bridge.urls",
			"prisma.bridge.urls[0]");

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConditionMessage.Builder message = ConditionMessage.forCondition("Prisma test database");
		Environment environment = context.getEnvironment();
		TestDatabase database = environment.getProperty("prisma.test.database", TestDatabase.class, TestDatabase.AUTO);
		if (database == TestDatabase.CONFIGURED) {
			return ConditionOutcome.noMatch(message.because("the test runs on the configured database"));
		}
		String url = (database == TestDatabase.AUTO) ? urlOfTest(environment) : null;
		return (url != null) ? ConditionOutcome.noMatch(message.because("the test sets '" + url + "'"))
				: ConditionOutcome.match(message.because("the test runs on " + database));
	}

	private static @Nullable String urlOfTest(Environment environment) {
		return TEST_SOURCES.stream()
			.map(((ConfigurableEnvironment) environment).getPropertySources()::get)
			.filter(Objects::nonNull)
			.flatMap((source) -> URLS.stream().filter(source::containsProperty))
			.findFirst()
			.orElse(null);
	}

}
