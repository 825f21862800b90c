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

package io.github.prismaspring.client.example;

import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionSettings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of the generated Prisma client.
 */
@AutoConfiguration(afterName = { "io.github.prismaspring.autoconfigure.PrismaAutoConfiguration",
		"io.github.prismaspring.autoconfigure.transaction.PrismaTransactionAutoConfiguration" })
public final class PrismaClientAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	PrismaSchema prismaSchema() {
		return Prisma.SCHEMA;
	}

	@Bean
	@ConditionalOnMissingBean
	PrismaModels prismaModels() {
		return Prisma.MODELS;
	}

	@Bean
	@ConditionalOnBean(PrismaEngine.class)
	@ConditionalOnMissingBean
	Prisma prisma(PrismaEngine engine, ObjectProvider<PrismaTransactionSettings> settings) {
		return new Prisma(engine, settings.getIfAvailable(PrismaTransactionSettings::defaults));
	}

	@Bean
	@ConditionalOnBean(PrismaEngine.class)
	@ConditionalOnMissingBean
	ReactivePrisma reactivePrisma(PrismaEngine engine, ObjectProvider<PrismaTransactionSettings> settings) {
		return new ReactivePrisma(engine, settings.getIfAvailable(PrismaTransactionSettings::defaults));
	}

}
