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

package io.github.prismaspring.starter.shutdown;

import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.Test;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The application's context is paused as Spring's test framework does it, and stopped and
 * started as a checkpoint of the JVM does it.
 */
@PrismaApplicationTest(database = DatabaseKind.SQLITE, application = ContractApplication.class)
class ContextRestartTests {

	private final PrismaApplication application;

	private final ConfigurableApplicationContext context;

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	ContextRestartTests(PrismaApplication application) {
		this.application = application;
		this.context = application.context();
		this.prisma = application.bean(Prisma.class);
		this.reactive = application.bean(ReactivePrisma.class);
	}

	@Test
	void bridgeGoesOnWhileTheContextIsPaused() {
		ProcessHandle bridge = this.application.bridge();
		this.context.pause();
		assertThat(this.prisma.category().count()).isZero();
		this.context.restart();
		assertThat(this.prisma.category().count()).isZero();
		assertThat(this.application.bridge()).isEqualTo(bridge);
	}

	@Test
	void stoppedContextHasNoBridgeAndStartsAnother() {
		ProcessHandle bridge = this.application.bridge();
		this.context.stop();
		assertThat(bridge.isAlive()).isFalse();
		assertThatExceptionOfType(DataAccessResourceFailureException.class)
			.isThrownBy(() -> this.prisma.category().count())
			.withMessageContaining("The Prisma bridge has been stopped");
		this.context.start();
		assertThat(this.prisma.transaction(() -> this.prisma.category().count())).isZero();
		assertThat(this.reactive.transaction(this.reactive.category().count()).block()).isZero();
		assertThat(this.application.bridge()).isNotEqualTo(bridge);
	}

}
