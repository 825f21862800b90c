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
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.TransactionManager;

/**
 * The managers of an application that has another one: no candidates for whoever asks for
 * any transaction manager, so that they take nothing away from it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(TransactionManager.class)
class AdditionalTransactionManagers {

	@Bean(defaultCandidate = false)
	@ConditionalOnMissingBean
	PrismaTransactionManager prismaTransactionManager(PrismaEngine engine, PrismaTransactionSettings settings,
			ObjectProvider<TransactionManagerCustomizers> customizers) {
		return new OnlyTransactionManagers().prismaTransactionManager(engine, settings, customizers);
	}

	@Bean(defaultCandidate = false)
	@ConditionalOnMissingBean
	ReactivePrismaTransactionManager reactivePrismaTransactionManager(PrismaEngine engine,
			PrismaTransactionSettings settings, ObjectProvider<TransactionManagerCustomizers> customizers) {
		return new OnlyTransactionManagers().reactivePrismaTransactionManager(engine, settings, customizers);
	}

}
