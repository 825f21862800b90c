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

import java.util.function.Supplier;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * The servers, each started when the first suite asks for it and stopped with the JVM.
 */
final class Servers {

	private static final Namespace NAMESPACE = Namespace.create(Servers.class);

	private Servers() {
	}

	static SqliteDirectory sqlite(ExtensionContext context) {
		return once(context, SqliteDirectory.class, SqliteDirectory::create);
	}

	static EmbeddedPostgresServer postgresql(ExtensionContext context) {
		return once(context, EmbeddedPostgresServer.class, EmbeddedPostgresServer::start);
	}

	static MariaDbServer mariaDb(ExtensionContext context) {
		return once(context, MariaDbServer.class, MariaDbServer::start);
	}

	private static <T> T once(ExtensionContext context, Class<T> type, Supplier<T> start) {
		return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
			.computeIfAbsent(type, (key) -> start.get(), type);
	}

}
