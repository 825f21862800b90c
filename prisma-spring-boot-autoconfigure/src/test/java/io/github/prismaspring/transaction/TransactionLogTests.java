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

package io.github.prismaspring.transaction;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.client.example.ReactivePrisma;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.transaction.annotation.Propagation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TransactionLog}.
 */
class TransactionLogTests {

	private final Logger logger = (Logger) LoggerFactory.getLogger(TransactionLog.class.getPackageName());

	private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

	private final EventLogEngine engine = new EventLogEngine();

	private final Prisma prisma = new Prisma(this.engine);

	private final ReactivePrisma reactive = new ReactivePrisma(this.engine);

	@BeforeEach
	void listen() {
		this.appender.start();
		this.logger.addAppender(this.appender);
		this.logger.setLevel(Level.DEBUG);
	}

	@AfterEach
	void leave() {
		this.logger.detachAppender(this.appender);
		this.logger.setLevel(null);
	}

	@Test
	void tellsTheNameOfATransactionFromItsBeginToItsEnd() {
		this.prisma
			.transaction(() -> this.prisma.transaction((transaction) -> transaction.propagation(Propagation.NESTED),
					() -> this.prisma.user().count()));
		assertThat(messages()).satisfiesExactly(
				(began) -> assertThat(began).startsWith(
						"Began transaction [t1] with PrismaTransactionOptions[isolationLevel=null, timeout=PT30S"),
				(savepoint) -> assertThat(savepoint).isEqualTo("Began savepoint [t2] in [t1]"),
				(released) -> assertThat(released).isEqualTo("Committed savepoint [t2]"),
				(committed) -> assertThat(committed).isEqualTo("Committed transaction [t1]"));
	}

	@Test
	void tellsOfReactiveTransactions() {
		this.engine.failAt("commit 1", Failures.known("P2034"));
		this.reactive.transaction(this.reactive.user().count()).onErrorComplete().block();
		this.reactive.transaction(this.reactive.user().count().flatMap((count) -> fail())).onErrorComplete().block();
		assertThat(messages()).hasSize(4)
			.contains("Could not commit transaction [t1]: It failed", "Rolled back transaction [t2]");
	}

	private static Mono<Long> fail() {
		return Mono.error(() -> new IllegalStateException("work failed"));
	}

	private List<String> messages() {
		return this.appender.list.stream()
			.filter((event) -> event.getLoggerName().equals(TransactionLog.class.getName()))
			.map(ILoggingEvent::getFormattedMessage)
			.toList();
	}

}
