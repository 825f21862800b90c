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

package io.github.prismaspring.starter.thread;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.github.prismaspring.dao.QueryInterruptedException;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.WaitingThread;
import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Threads that wait for a bridge of their own, one at a time.
 */
@EnabledOnOs({ OS.LINUX, OS.MAC })
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = ContractApplication.class)
class WaitingThreadTests {

	private static final String LOCK = "SELECT pg_advisory_xact_lock(4711)::text AS done";

	private final Prisma prisma;

	private final PrismaEngine engine;

	WaitingThreadTests(Prisma prisma, PrismaEngine engine) {
		this.prisma = prisma;
		this.engine = engine;
	}

	@Test
	void threadThatIsAloneReadsItsAnswerByItself() {
		this.prisma.category().create((category) -> category.name("alone"));
		// Plans are made ready in the background at first, and nobody is alone meanwhile
		Awaitility.await().untilAsserted(() -> assertThat(readingThread()).isSameAs(Thread.currentThread()));
	}

	private Thread readingThread() {
		PrismaRequest<Thread> names = new PrismaRequest<>("Category", PrismaAction.FIND_MANY, (out) -> {
			out.beginObject();
			out.name("selection").beginObject();
			out.name("name").bool(true);
			out.endObject();
			out.endObject();
		}, (in) -> {
			in.skip();
			return Thread.currentThread();
		});
		return this.engine.execute(names).contextWrite(WaitingThread.current()::addTo).blockOptional().orElseThrow();
	}

	@Test
	void threadThatIsInterruptedStopsWaitingAndHarmsNobody() throws InterruptedException {
		AtomicReference<Throwable> thrown = new AtomicReference<>();
		Thread waiting = new Thread(() -> this.prisma.transaction(() -> {
			this.prisma.category().create((category) -> category.name("interrupted"));
			return this.prisma.sql(LOCK).query().list();
		}), "waiting");
		waiting.setUncaughtExceptionHandler((thread, ex) -> thrown.set(ex));
		this.prisma.transaction(() -> {
			this.prisma.sql(LOCK).query().list();
			waiting.start();
			Awaitility.await().until(() -> lockIsWaitedFor());
			// Its rollback waits for the query, which the database has not ended
			waiting.interrupt();
			return null;
		});
		waiting.join();
		assertThat(thrown.get()).isInstanceOf(QueryInterruptedException.class)
			.hasMessageContaining("the thread 'waiting' was interrupted");
		assertThat(this.prisma.category().count(CATEGORY.name.eq("interrupted"))).isZero();
	}

	private boolean lockIsWaitedFor() {
		List<?> waiting = this.prisma
			.sql("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
					+ " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
			.query()
			.list();
		return !waiting.isEmpty();
	}

}
