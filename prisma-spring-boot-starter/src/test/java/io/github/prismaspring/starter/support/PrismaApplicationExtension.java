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

package io.github.prismaspring.starter.support;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Runs a {@link PrismaApplicationTest}.
 */
class PrismaApplicationExtension implements BeforeAllCallback, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(PrismaApplicationExtension.class);

	@Override
	public void beforeAll(ExtensionContext context) {
		Class<?> testClass = context.getRequiredTestClass();
		PrismaApplicationTest test = AnnotatedElementUtils.findMergedAnnotation(testClass, PrismaApplicationTest.class);
		TestDatabase database = test.database().create(context, test.schema());
		PrismaApplication application = PrismaApplication.of(test.application())
			.database(database)
			.properties(test.properties())
			.start();
		context.getStore(NAMESPACE).put(TestDatabase.class, database);
		context.getStore(NAMESPACE).put(PrismaApplication.class, application);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == PrismaApplication.class || type == TestDatabase.class || type == EmbeddedPostgresServer.class
				|| application(context).context().getBeanNamesForType(type).length == 1;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		if (type == EmbeddedPostgresServer.class) {
			return Servers.postgresql(context);
		}
		if (type == TestDatabase.class) {
			return context.getStore(NAMESPACE).get(TestDatabase.class, TestDatabase.class);
		}
		PrismaApplication application = application(context);
		return (type == PrismaApplication.class) ? application : application.bean(type);
	}

	private PrismaApplication application(ExtensionContext context) {
		return context.getStore(NAMESPACE).get(PrismaApplication.class, PrismaApplication.class);
	}

}
