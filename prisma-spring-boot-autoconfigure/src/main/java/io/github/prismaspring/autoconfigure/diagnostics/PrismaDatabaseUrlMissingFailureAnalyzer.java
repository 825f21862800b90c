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

import io.github.prismaspring.autoconfigure.bridge.PrismaDatabaseUrlMissingException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;
import org.springframework.util.ObjectUtils;
import org.springframework.util.StringUtils;

/**
 * An {@link AbstractFailureAnalyzer} for an application that does not say which database
 * it is for.
 */
final class PrismaDatabaseUrlMissingFailureAnalyzer extends AbstractFailureAnalyzer<PrismaDatabaseUrlMissingException> {

	private final Environment environment;

	PrismaDatabaseUrlMissingFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PrismaDatabaseUrlMissingException cause) {
		String description = "Prisma's bridge could not be configured: nothing says which database to use. There is no "
				+ "container or Docker Compose service for one, and none of 'prisma.datasource.url', the environment "
				+ "variable DATABASE_URL and 'spring.datasource.url' is set.";
		return new FailureAnalysis(description, """
				Add one of these to application.properties, or set DATABASE_URL to the same value:

				    prisma.datasource.url=file:./dev.db
				    prisma.datasource.url=postgresql://user:password@localhost:5432/shop

				In a test, a container with @ServiceConnection does as well.

				""" + profiles(), cause);
	}

	private String profiles() {
		String[] profiles = this.environment.getActiveProfiles();
		return (ObjectUtils.isEmpty(profiles))
				? "If it is in a particular profile you may need to activate it (no profiles are currently active)."
				: "The profiles " + StringUtils.arrayToCommaDelimitedString(profiles) + " are currently active.";
	}

}
