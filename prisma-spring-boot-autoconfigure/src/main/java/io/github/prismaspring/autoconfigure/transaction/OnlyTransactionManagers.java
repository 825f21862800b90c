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

package io.github.prismaspring.autoconfigure.transaction;

import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionManager;
import io.github.prismaspring.transaction.PrismaTransactionSettings;
import io.github.prismaspring.transaction.ReactivePrismaTransactionManager;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.TransactionManager;

/**
 * The managers of an application that has no other.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(TransactionManager.class)
class OnlyTransactionManagers {

	@Bean
	PrismaTransactionManager prismaTransactionManager(PrismaEngine engine, PrismaTransactionSettings settings,
			ObjectProvider<TransactionManagerCustomizers> customizers) {
		PrismaTransactionManager manager = new PrismaTransactionManager(engine, settings);
		customizers.ifAvailable((available) -> available.customize(manager));
		return manager;
	}

	@Bean
	ReactivePrismaTransactionManager reactivePrismaTransactionManager(PrismaEngine engine,
			PrismaTransactionSettings settings, ObjectProvider<TransactionManagerCustomizers> customizers) {
		ReactivePrismaTransactionManager manager = new ReactivePrismaTransactionManager(engine, settings);
		customizers.ifAvailable((available) -> available.customize(manager));
		return manager;
	}

}
