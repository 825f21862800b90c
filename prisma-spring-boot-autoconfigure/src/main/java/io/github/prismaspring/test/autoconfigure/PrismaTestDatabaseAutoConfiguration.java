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

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.autoconfigure.bridge.PrismaBridgeAutoConfiguration;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.http.BridgeEndpoints;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ClassUtils;

/**
 * Auto-configuration of the database that a test runs on.
 */
@AutoConfiguration(before = PrismaBridgeAutoConfiguration.class,
		afterName = "org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration")
@Conditional(OnOwnDatabaseCondition.class)
@ConditionalOnMissingBean({ BridgeEndpoints.class, PrismaConnectionDetails.class, PrismaDatabaseConnectionDetails.class,
		PrismaEngine.class })
public final class PrismaTestDatabaseAutoConfiguration {

	@Bean
	TestDatabaseConnectionDetails prismaTestDatabase(ObjectProvider<PrismaSchema> schema, Environment environment,
			ResourceLoader resourceLoader) {
		boolean postgresql = ClassUtils.isPresent(EmbeddedPostgresServer.CLASS_NAME, resourceLoader.getClassLoader());
		TestDatabase database = environment.getProperty("prisma.test.database", TestDatabase.class, TestDatabase.AUTO);
		return new TestDatabases(schema.getIfUnique(), postgresql).create(database);
	}

}
