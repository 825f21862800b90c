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

import java.util.Locale;
import java.util.regex.Pattern;

import io.github.prismaspring.codegen.source.Template;
import org.jspecify.annotations.Nullable;

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

	private static final String OF_NAMED_DATABASE = """
			/**
			 * Auto-configuration of the generated Prisma client, for the database of
			 * {@code prisma.databases.${name}}.
			 */
			@$Generated("prisma-codegen-maven-plugin")
			@$AutoConfiguration(afterName = "io.github.prismaspring.autoconfigure.database.PrismaDatabaseAutoConfiguration", beforeName = "io.github.prismaspring.autoconfigure.health.PrismaDatabaseHealthContributorAutoConfiguration")
			@$ConditionalOnBean($PrismaDatabaseBuilder.class)
			public final class PrismaClientAutoConfiguration {

				@$Bean
				@$ConditionalOnMissingBean(name = "${bean}Database")
				$PrismaDatabase ${bean}Database($PrismaDatabaseBuilder builder) {
					return builder.name("${name}").schema($.Prisma.SCHEMA).models($.Prisma.MODELS).build();
				}

				@$Bean(defaultCandidate = false)
				$PrismaModels ${bean}Models() {
					return $.Prisma.MODELS;
				}

				@$Bean
				@$ConditionalOnMissingBean
				$.Prisma ${bean}Prisma(@$Qualifier("${bean}Database") $PrismaDatabase database) {
					return new $.Prisma(database.engine(), database.transactionSettings());
				}

				@$Bean
				@$ConditionalOnMissingBean
				$.ReactivePrisma ${bean}ReactivePrisma(@$Qualifier("${bean}Database") $PrismaDatabase database) {
					return new $.ReactivePrisma(database.engine(), database.transactionSettings());
				}

				@$Bean(defaultCandidate = false)
				@$ConditionalOnMissingBean(name = "${bean}TransactionManager")
				$PrismaTransactionManager ${bean}TransactionManager(@$Qualifier("${bean}Database") $PrismaDatabase database) {
					return database.transactionManager();
				}

				@$Bean(defaultCandidate = false)
				@$ConditionalOnMissingBean(name = "${bean}ReactiveTransactionManager")
				$ReactivePrismaTransactionManager ${bean}ReactiveTransactionManager(@$Qualifier("${bean}Database") $PrismaDatabase database) {
					return database.reactiveTransactionManager();
				}

			}
			""";

	private static final Pattern HYPHEN = Pattern.compile("-(.)");

	private AutoConfigurationTemplate() {
	}

	static TypeSource source(@Nullable String databaseName) {
		if (databaseName == null) {
			return new TypeSource(NAME, TEXT);
		}
		String bean = HYPHEN.matcher(databaseName).replaceAll((hyphen) -> hyphen.group(1).toUpperCase(Locale.ROOT));
		return new TypeSource(NAME,
				Template.of(OF_NAMED_DATABASE).with("name", databaseName).with("bean", bean).fill());
	}

}
