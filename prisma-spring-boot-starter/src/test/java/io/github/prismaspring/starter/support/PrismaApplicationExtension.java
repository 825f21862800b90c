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
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
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
		PrismaApplicationTest test = AnnotatedElementUtils.findMergedAnnotation(context.getRequiredTestClass(),
				PrismaApplicationTest.class);
		SharedApplications applications = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
			.computeIfAbsent(SharedApplications.class, (key) -> new SharedApplications(), SharedApplications.class);
		context.getStore(NAMESPACE).put(SharedApplication.class, applications.empty(test, context));
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == PrismaApplication.class || type == TestDatabase.class || type == EmbeddedPostgresServer.class
				|| shared(context).application().context().getBeanNamesForType(type).length == 1;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		if (type == EmbeddedPostgresServer.class) {
			return Servers.postgresql(context);
		}
		if (type == TestDatabase.class) {
			return shared(context).database();
		}
		PrismaApplication application = shared(context).application();
		return (type == PrismaApplication.class) ? application : application.bean(type);
	}

	private static SharedApplication shared(ExtensionContext context) {
		return context.getStore(NAMESPACE).get(SharedApplication.class, SharedApplication.class);
	}

}
