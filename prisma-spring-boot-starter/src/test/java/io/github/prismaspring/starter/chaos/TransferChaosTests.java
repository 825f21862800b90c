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

package io.github.prismaspring.starter.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import io.github.prismaspring.starter.support.BridgeMetrics;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.EmbeddedPostgresServer;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Thousands of transfers at once, while bridges are killed.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = BankApplication.class,
		properties = { "prisma.bridge.restart.initial-backoff=10ms", "prisma.bridge.restart.max-backoff=20ms",
				"logging.level.reactor.netty.http.client=ERROR" })
class TransferChaosTests {

	private static final Logger logger = LoggerFactory.getLogger(TransferChaosTests.class);

	private static final int TRANSFERS = 2000;

	private static final int KILLS = 3;

	private final PrismaApplication application;

	private final EmbeddedPostgresServer server;

	TransferChaosTests(PrismaApplication application, EmbeddedPostgresServer server) {
		this.application = application;
		this.server = server;
	}

	@Test
	void moneyIsNeitherMadeNorLostNorMovedTwice() {
		Books books = this.application.bean(Books.class);
		books.open(600);
		List<Transfer> transfers = books.transfers(TRANSFERS, new Random(7));
		Answers answers = makeWhileBridgesAreKilled(transfers);
		logger.info("{} transfers while {} bridges were killed: {}", TRANSFERS, KILLS, answers);
		List<Transfer> ledger = books.ledger();
		assertThat(answers.count()).isEqualTo(TRANSFERS);
		assertThat(answers.acknowledged()).hasSizeGreaterThan(TRANSFERS / 2);
		assertThat(ledger).doesNotHaveDuplicates()
			.containsAll(answers.acknowledged())
			.doesNotContainAnyElementsOf(answers.refused());
		books.verify();
		assertThat(BridgeMetrics.of(this.application).activeTransactions()).isZero();
		Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> this.server.openTransactions() == 0);
	}

	private Answers makeWhileBridgesAreKilled(List<Transfer> transfers) {
		try (TransferLoad load = TransferLoad.start(transfers, this.application.bean(Bank.class),
				this.application.bean(ReactiveBank.class))) {
			for (int i = 0; i < KILLS; i++) {
				load.awaitAnswers(TRANSFERS / (KILLS + 1));
				this.application.bridge().destroyForcibly();
			}
			return load.awaitAll();
		}
	}

}
