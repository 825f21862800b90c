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

import io.github.prismaspring.autoconfigure.bridge.PrismaDatabaseUrlException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * An {@link AbstractFailureAnalyzer} for a JDBC URL that has no counterpart in Prisma.
 */
final class PrismaDatabaseUrlFailureAnalyzer extends AbstractFailureAnalyzer<PrismaDatabaseUrlException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PrismaDatabaseUrlException cause) {
		return new FailureAnalysis(cause.getMessage() + ".", """
				Prisma uses the database of JDBC because nothing else names one. Say in Prisma's own form which \
				database it is for, which then counts instead of the JDBC URL:

				    prisma.datasource.url=postgresql://user:password@localhost:5432/shop

				""" + "If only its parameters are in the way, remove them from " + cause.getSource() + ".", cause);
	}

}
