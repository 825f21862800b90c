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

package io.github.prismaspring.codegen.java;

/**
 * Source of the auto-configuration by which an application finds its client.
 */
final class AutoConfigurationTemplate {

	static final String NAME = "PrismaClientAutoConfiguration";

	private static final String TEXT = """
			/**
			 * Auto-configuration of the generated Prisma client.
			 */
			@$Generated("prisma-codegen-maven-plugin")
			@$AutoConfiguration(afterName = { "io.github.prismaspring.autoconfigure.PrismaAutoConfiguration", "io.github.prismaspring.autoconfigure.transaction.PrismaTransactionAutoConfiguration" })
			public final class PrismaClientAutoConfiguration {

				@$Bean
				@$ConditionalOnMissingBean
				$PrismaSchema prismaSchema() {
					return $.Prisma.SCHEMA;
				}

				@$Bean
				@$ConditionalOnMissingBean
				$PrismaModels prismaModels() {
					return $.Prisma.MODELS;
				}

				@$Bean
				@$ConditionalOnBean($PrismaEngine.class)
				@$ConditionalOnMissingBean
				$.Prisma prisma($PrismaEngine engine, $ObjectProvider<$PrismaTransactionSettings> settings) {
					return new $.Prisma(engine, settings.getIfAvailable($PrismaTransactionSettings::defaults));
				}

				@$Bean
				@$ConditionalOnBean($PrismaEngine.class)
				@$ConditionalOnMissingBean
				$.ReactivePrisma reactivePrisma($PrismaEngine engine, $ObjectProvider<$PrismaTransactionSettings> settings) {
					return new $.ReactivePrisma(engine, settings.getIfAvailable($PrismaTransactionSettings::defaults));
				}

			}
			""";

	private AutoConfigurationTemplate() {
	}

	static TypeSource source() {
		return new TypeSource(NAME, TEXT);
	}

}
