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

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.prismaspring.PrismaClient;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Keeps the applications that were used last, because starting one with its bridge takes
 * longer than most suites.
 */
class SharedApplications implements AutoCloseable {

	private static final int KEPT = 4;

	private final Map<PrismaApplicationTest, SharedApplication> applications = new LinkedHashMap<>(KEPT, 0.75f, true);

	/**
	 * Returns an application whose tables are empty.
	 * @param test describes the application
	 * @param context the suite that is about to run
	 * @return the running application
	 */
	SharedApplication empty(PrismaApplicationTest test, ExtensionContext context) {
		SharedApplication shared = this.applications.get(test);
		if (shared != null) {
			test.database().empty(shared.application().bean(PrismaClient.class));
			return shared;
		}
		closeLeastRecentlyUsed();
		SharedApplication started = start(test, context);
		this.applications.put(test, started);
		return started;
	}

	private static SharedApplication start(PrismaApplicationTest test, ExtensionContext context) {
		TestDatabase database = test.database().create(context, test.schema());
		PrismaApplication application = PrismaApplication.of(test.application())
			.database(database)
			.web(test.web())
			.properties(test.properties())
			.start();
		return new SharedApplication(application, database);
	}

	private void closeLeastRecentlyUsed() {
		if (this.applications.size() == KEPT) {
			PrismaApplicationTest eldest = this.applications.keySet().iterator().next();
			this.applications.remove(eldest).application().close();
		}
	}

	@Override
	public void close() {
		this.applications.values().forEach((shared) -> shared.application().close());
	}

}
