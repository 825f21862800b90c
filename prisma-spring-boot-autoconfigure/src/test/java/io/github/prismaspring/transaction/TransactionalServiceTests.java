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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.autoconfigure.transaction.PrismaTransactionAutoConfiguration;
import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.client.example.ReactivePrisma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.reactive.TransactionalEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What Spring builds on transaction managers, on those of Prisma.
 */
class TransactionalServiceTests {

	private final EventLogEngine engine = new EventLogEngine();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaTransactionAutoConfiguration.class,
				TransactionAutoConfiguration.class, TransactionManagerCustomizationAutoConfiguration.class))
		.withBean(EventLogEngine.class, () -> this.engine)
		.withBean(Prisma.class, () -> new Prisma(this.engine))
		.withBean(ReactivePrisma.class, () -> new ReactivePrisma(this.engine))
		.withUserConfiguration(Services.class);

	@Test
	void eventListenersRunInTheirPhases() {
		this.contextRunner.run((context) -> {
			Service service = context.getBean(Service.class);
			Listener listener = context.getBean(Listener.class);
			service.publish("a");
			assertThat(listener.heard()).containsExactly("before commit of a after [begin 1, in 1: deleteMany]",
					"after commit of a after [begin 1, in 1: deleteMany, commit 1]");
			assertThatIllegalStateException().isThrownBy(() -> service.publishAndFail("b"));
			assertThat(listener.heard()).hasSize(3).last().asString().startsWith("after rollback of b");
		});
	}

	@Test
	void eventListenersOfReactiveTransactionsRunInTheirPhases() {
		this.contextRunner.run((context) -> {
			ReactiveService service = context.getBean(ReactiveService.class);
			Listener listener = context.getBean(Listener.class);
			service.publish("a").block();
			assertThat(listener.heard()).containsExactly("before commit of a after [begin 1, in 1: deleteMany]",
					"after commit of a after [begin 1, in 1: deleteMany, commit 1]");
			StepVerifier.create(service.publishAndFail("b")).verifyError(IllegalStateException.class);
			assertThat(listener.heard()).hasSize(3).last().asString().startsWith("after rollback of b");
		});
	}

	@Test
	void executionListenersHearOfTransactionsOfBothKinds() {
		this.engine.failAt("commit 2", Failures.known("P2034"));
		this.contextRunner.run((context) -> {
			ExecutionLog log = context.getBean(ExecutionLog.class);
			context.getBean(Service.class).write();
			assertThat(log.calls()).containsExactly("began", "committed");
			StepVerifier.create(context.getBean(ReactiveService.class).write())
				.verifyError(CannotAcquireLockException.class);
			context.getBean(ReactiveService.class).write().block();
			assertThat(log.calls()).containsExactly("began", "committed", "began", "rolled back", "began", "committed");
		});
	}

	@Test
	void conflictAtCommitIsRetriedInATransactionOfItsOwn() {
		this.engine.failAt("commit 1", Failures.known("P2034"));
		this.contextRunner.run((context) -> {
			context.getBean(Service.class).writeUntilItFits();
			assertEvents("begin 1", "in 1: deleteMany", "commit 1", "begin 2", "in 2: deleteMany", "commit 2");
		});
	}

	@Test
	void conflictAtCommitOfAReactiveTransactionIsRetriedInATransactionOfItsOwn() {
		this.engine.failAt("commit 1", Failures.known("P2034"));
		this.contextRunner.run((context) -> {
			context.getBean(ReactiveService.class).writeUntilItFits().block();
			assertEvents("begin 1", "in 1: deleteMany", "commit 1", "begin 2", "in 2: deleteMany", "commit 2");
		});
	}

	@Test
	void commitWhoseOutcomeIsNotKnownIsNotRetried() {
		this.engine.failAt("commit 1", Failures.unavailable(Outcome.UNKNOWN));
		this.contextRunner.run((context) -> {
			assertThatExceptionOfType(RuntimeException.class)
				.isThrownBy(() -> context.getBean(Service.class).writeUntilItFits())
				.withMessageContaining("may have happened or not");
			assertEvents("begin 1", "in 1: deleteMany", "commit 1");
		});
	}

	@Test
	@EnabledForJreRange(min = JRE.JAVA_21)
	void virtualThreadsHaveTransactionsOfTheirOwn() {
		this.contextRunner.run((context) -> {
			SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor();
			executor.setVirtualThreads(true);
			executor.submitCompletable(() -> context.getBean(Service.class).write()).join();
			assertEvents("begin 1", "in 1: deleteMany", "commit 1");
		});
	}

	private void assertEvents(String... events) {
		assertThat(this.engine.events()).containsExactly(events);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableResilientMethods
	@Import({ Service.class, ReactiveService.class, Listener.class, ExecutionLog.class })
	static class Services {

	}

	record Deleted(String what) {

	}

	static class Service {

		private final Prisma prisma;

		private final ApplicationEventPublisher publisher;

		Service(Prisma prisma, ApplicationEventPublisher publisher) {
			this.prisma = prisma;
			this.publisher = publisher;
		}

		@Transactional
		long write() {
			return this.prisma.user().deleteAll();
		}

		@Transactional
		void publish(String what) {
			this.publisher.publishEvent(new Deleted(what));
			this.prisma.user().deleteAll();
		}

		@Transactional
		void publishAndFail(String what) {
			publish(what);
			throw new IllegalStateException("work failed");
		}

		@Retryable(includes = ConcurrencyFailureException.class, delay = 1)
		@Transactional
		void writeUntilItFits() {
			write();
		}

	}

	static class ReactiveService {

		private final ReactivePrisma prisma;

		private final TransactionalEventPublisher publisher;

		ReactiveService(ReactivePrisma prisma, ApplicationEventPublisher publisher) {
			this.prisma = prisma;
			this.publisher = new TransactionalEventPublisher(publisher);
		}

		@Transactional
		Mono<Long> write() {
			return this.prisma.user().deleteAll();
		}

		@Transactional
		Mono<Long> publish(String what) {
			return this.publisher.publishEvent(new Deleted(what)).then(write());
		}

		@Transactional
		Mono<Long> publishAndFail(String what) {
			return publish(what).then(Mono.error(() -> new IllegalStateException("work failed")));
		}

		@Retryable(includes = ConcurrencyFailureException.class, delay = 1)
		@Transactional
		Mono<Long> writeUntilItFits() {
			return write();
		}

	}

	static class Listener {

		private final EventLogEngine engine;

		private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

		Listener(EventLogEngine engine) {
			this.engine = engine;
		}

		List<String> heard() {
			return List.copyOf(this.heard);
		}

		@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
		void beforeCommit(Deleted event) {
			hear("before commit", event);
		}

		@TransactionalEventListener
		void afterCommit(Deleted event) {
			hear("after commit", event);
		}

		@TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
		void afterRollback(Deleted event) {
			hear("after rollback", event);
		}

		private void hear(String phase, Deleted event) {
			this.heard.add(phase + " of " + event.what() + " after " + this.engine.events());
		}

	}

	static class ExecutionLog implements TransactionExecutionListener {

		private final List<String> calls = Collections.synchronizedList(new ArrayList<>());

		List<String> calls() {
			return List.copyOf(this.calls);
		}

		@Override
		public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
			this.calls.add("began");
		}

		@Override
		public void afterCommit(TransactionExecution transaction, @Nullable Throwable commitFailure) {
			this.calls.add("committed");
		}

		@Override
		public void afterRollback(TransactionExecution transaction, @Nullable Throwable rollbackFailure) {
			this.calls.add("rolled back");
		}

	}

}
