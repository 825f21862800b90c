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

import java.lang.reflect.Method;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Counts the queries of tests with {@link ExpectQueries}.
 */
final class ExpectQueriesExtension implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

	private static final Namespace NAMESPACE = Namespace.create(ExpectQueriesExtension.class);

	@Override
	public void beforeTestExecution(ExtensionContext context) {
		QueryExpectation.of(annotation(context));
		QueryLog log = new QueryLog();
		counter(context).begin(log);
		context.getStore(NAMESPACE).put(QueryLog.class, log);
	}

	@Override
	public void afterTestExecution(ExtensionContext context) {
		QueryLog log = context.getStore(NAMESPACE).remove(QueryLog.class, QueryLog.class);
		if (log == null) {
			return;
		}
		counter(context).end(log);
		// A test that has failed already has a reason that says more
		if (context.getExecutionException().isEmpty()) {
			QueryExpectation.of(annotation(context)).check(log);
		}
	}

	private static QueryCounter counter(ExtensionContext context) {
		ApplicationContext application = SpringExtension.getApplicationContext(context);
		QueryCounter counter = application.getBeanProvider(QueryCounter.class).getIfAvailable();
		if (counter == null || !counter.isInUse(application)) {
			throw new IllegalStateException(
					"@ExpectQueries counts the queries of the auto-configured PrismaEngine, but "
							+ "the application context has none. MockPrisma counts its own: verify(…), queries()");
		}
		return counter;
	}

	private static ExpectQueries annotation(ExtensionContext context) {
		Method method = context.getRequiredTestMethod();
		ExpectQueries annotation = AnnotatedElementUtils.findMergedAnnotation(method, ExpectQueries.class);
		if (annotation == null) {
			annotation = TestContextAnnotationUtils.findMergedAnnotation(context.getRequiredTestClass(),
					ExpectQueries.class);
		}
		if (annotation == null) {
			throw new IllegalStateException("There is no @ExpectQueries on " + method);
		}
		return annotation;
	}

}
