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

package io.github.prismaspring.starter.contract;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.support.TransactionEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * What an engine promises of its transactions.
 */
abstract class TransactionContract {

	private static final Duration WAIT = Duration.ofSeconds(20);

	private final PrismaEngine engine;

	private final Prisma prisma;

	TransactionContract(PrismaEngine engine) {
		this.engine = engine;
		this.prisma = new Prisma(engine);
	}

	@BeforeEach
	void clear() {
		Blog.clear(this.prisma);
	}

	@Test
	void keepsWhatIsCommitted() {
		PrismaTransaction transaction = start();
		create(transaction, "a");
		create(transaction, "b");
		assertThat(in(transaction).category().count()).isEqualTo(2);
		transaction.commit().block(WAIT);
		assertThat(names()).containsExactly("a", "b");
	}

	@Test
	void keepsNothingThatIsRolledBack() {
		create(this.engine, "before");
		PrismaTransaction transaction = start();
		create(transaction, "a");
		in(transaction).category().delete(CATEGORY.name.eq("before"));
		transaction.rollback().block(WAIT);
		assertThat(names()).containsExactly("before");
	}

	@Test
	void undoesOnlyWhatRanInsideOfASavepoint() {
		PrismaTransaction outer = start();
		create(outer, "outer");
		PrismaTransaction undone = nested(outer);
		create(undone, "undone");
		undone.rollback().block(WAIT);
		PrismaTransaction kept = nested(outer);
		create(kept, "kept");
		kept.commit().block(WAIT);
		outer.commit().block(WAIT);
		assertThat(names()).containsExactly("kept", "outer");
	}

	@Test
	void undoesOnlyTheBatchThatFailed() {
		PrismaTransaction transaction = start();
		create(transaction, "before");
		Prisma prisma = in(transaction);
		assertThat(prisma.batch(List.of(creation(prisma, "a"), creation(prisma, "b")))).hasSize(2);
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> prisma.batch(List.of(creation(prisma, "lost"), creation(prisma, "a"))))
			.withMessageContaining("query 1 of the batch");
		transaction.commit().block(WAIT);
		assertThat(names()).containsExactly("a", "b", "before");
	}

	@Test
	void undoesTheSavepointsWithTheWhole() {
		PrismaTransaction outer = start();
		PrismaTransaction inner = nested(outer);
		create(inner, "inner");
		inner.commit().block(WAIT);
		outer.rollback().block(WAIT);
		assertThat(names()).isEmpty();
	}

	@Test
	void runsWhatIsSentAtOnceOneAfterAnother() {
		PrismaTransaction transaction = start();
		ReactivePrisma prisma = new ReactivePrisma(new TransactionEngine(this.engine, transaction));
		List<String> names = IntStream.range(10, 30).mapToObj((i) -> "n" + i).toList();
		Flux.fromIterable(names)
			.flatMap((name) -> prisma.category().create((category) -> category.name(name)), names.size())
			.then(Mono.defer(transaction::commit))
			.block(WAIT);
		assertThat(names()).containsExactlyElementsOf(names);
	}

	@Test
	void rollsBackWhatIsOpenForTooLong() {
		PrismaTransaction transaction = start(
				new PrismaTransactionOptions(null, Duration.ofMillis(300), Duration.ofSeconds(10)));
		create(transaction, "a");
		await().atMost(WAIT)
			.untilAsserted(() -> assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> in(transaction).category().count()));
		assertThat(closedReason(transaction)).isEqualTo("expired");
		assertThat(names()).isEmpty();
	}

	@Test
	void endsOnlyOnce() {
		PrismaTransaction committed = start();
		committed.commit().block(WAIT);
		assertThat(closedReason(committed)).isEqualTo("committed");
		PrismaTransaction rolledBack = start();
		rolledBack.rollback().block(WAIT);
		assertThat(closedReason(rolledBack)).isEqualTo("rolled_back");
	}

	@Test
	void knowsIsolation() {
		PrismaTransaction transaction = start(
				new PrismaTransactionOptions(PrismaIsolationLevel.SERIALIZABLE, null, null));
		create(transaction, "a");
		transaction.commit().block(WAIT);
		assertThat(names()).containsExactly("a");
	}

	@Test
	void refusesIsolationThatTheDatabaseDoesNotHave() {
		PrismaTransactionOptions options = new PrismaTransactionOptions(PrismaIsolationLevel.SNAPSHOT, null, null);
		assertThatExceptionOfType(PrismaException.class).isThrownBy(() -> start(options))
			.withMessageContaining("Snapshot")
			.withMessageContaining("Serializable");
	}

	@Test
	void failureInsideLeavesTheDecisionToTheCaller() {
		PrismaTransaction transaction = start();
		create(transaction, "a");
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> create(transaction, "a"));
		transaction.rollback().block(WAIT);
		assertThat(names()).isEmpty();
	}

	private PrismaTransaction start() {
		return start(PrismaTransactionOptions.defaults());
	}

	private PrismaTransaction start(PrismaTransactionOptions options) {
		return this.engine.startTransaction(options).blockOptional(WAIT).orElseThrow();
	}

	private static PrismaTransaction nested(PrismaTransaction outer) {
		return outer.startNested().blockOptional(WAIT).orElseThrow();
	}

	private Prisma in(PrismaTransaction transaction) {
		return new Prisma(new TransactionEngine(this.engine, transaction));
	}

	private void create(PrismaTransaction transaction, String name) {
		create(new TransactionEngine(this.engine, transaction), name);
	}

	private static void create(PrismaEngine engine, String name) {
		new Prisma(engine).category().create((category) -> category.name(name));
	}

	private static Op<Category> creation(Prisma prisma, String name) {
		return prisma.category().ops().create((category) -> category.name(name));
	}

	private List<String> names() {
		return this.prisma.category()
			.findMany((query) -> query.orderBy(CATEGORY.name.asc()))
			.stream()
			.map(Category::name)
			.toList();
	}

	private static String closedReason(PrismaTransaction transaction) {
		try {
			transaction.commit().block(WAIT);
			return "";
		}
		catch (PrismaException ex) {
			assertThat(ex.kind()).isEqualTo(PrismaErrorKind.TRANSACTION);
			assertThat(ex.code()).isEqualTo("P2028");
			return ex.meta().path("reason").asString("");
		}
	}

}
