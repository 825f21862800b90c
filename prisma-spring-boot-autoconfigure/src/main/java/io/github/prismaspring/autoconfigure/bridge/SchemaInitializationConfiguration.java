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

package io.github.prismaspring.autoconfigure.bridge;

import io.github.prismaspring.bridge.BridgeLifecycle;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.boot.sql.init.dependency.DatabaseInitializerDetector;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Makes what is done about the schema one of the initializations of the database that
 * Spring Boot puts in order, in an application that has any of them.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(DatabaseInitializerDetector.class)
@Conditional(OnSchemaPreparationCondition.class)
@ConditionalOnBean(BridgeLifecycle.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
class SchemaInitializationConfiguration {

	@Bean
	PrismaSchemaInitializer prismaSchemaInitializer(BridgeLifecycle lifecycle) {
		return new PrismaSchemaInitializer(lifecycle);
	}

}
