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

package io.github.prismaspring.bridge;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Tests for a {@link BridgeLifecycle} of several workers.
 */
@ExtendWith(OutputCaptureExtension.class)
class BridgeWorkersTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private static final BridgeTimings TIMINGS = new BridgeTimings(TIMEOUT, TIMEOUT, Duration.ofMillis(50),
			Duration.ofMillis(200));

	private final AtomicInteger preparations = new AtomicInteger();

	private final List<BridgeProcess> launched = new CopyOnWriteArrayList<>();

	private final List<Object> events = new CopyOnWriteArrayList<>();

	private BridgeLifecycle lifecycle;

	@AfterEach
	void stopBridges() {
		this.lifecycle.stop();
	}

	@Test
	void allStartAndStopTogetherAndAreToldApart(CapturedOutput output) {
		create(worker(1, 3), worker(2, 3, "FAKE_DELAY", "200"), worker(3, 3));
		this.lifecycle.start();
		assertThat(all()).hasSize(3).extracting(BridgeLifecycle::state).containsOnly(BridgeState.RUNNING);
		assertThat(all().stream().map(BridgeLifecycle::currentAddress).distinct()).hasSize(3).doesNotContainNull();
		assertThat(this.preparations).hasValue(1);
		assertThat(this.events).hasSize(3).hasOnlyElementsOfType(BridgeReadyEvent.class);
		await().atMost(TIMEOUT).untilAsserted(() -> assertThat(output).contains("[worker 3] error message"));
		assertThat(output).contains("Prisma bridge worker 1 is running at")
			.contains("Prisma bridge worker 2 is running at");
		this.lifecycle.stop();
		assertThat(all()).extracting(BridgeLifecycle::state).containsOnly(BridgeState.STOPPED);
		await().atMost(TIMEOUT).until(() -> this.launched.stream().noneMatch(BridgeProcess::isAlive));
		this.lifecycle.start();
		assertThat(this.preparations).hasValue(2);
		assertThat(all()).extracting(BridgeLifecycle::state).containsOnly(BridgeState.RUNNING);
	}

	@Test
	void firstUseOfAnyWorkerPreparesOnce() {
		create(worker(1, 2), worker(2, 2));
		BridgeAddress address = this.lifecycle.others().get(0).address();
		assertThat(this.lifecycle.state()).isEqualTo(BridgeState.NEW);
		this.lifecycle.start();
		assertThat(this.lifecycle.others().get(0).address()).isSameAs(address);
		assertThat(this.launched).hasSize(2);
		assertThat(this.preparations).hasValue(1);
	}

	@Test
	void firstUseOfTheFirstStartsTheOthersAsWell() {
		create(worker(1, 2), worker(2, 2));
		this.lifecycle.address();
		await().atMost(TIMEOUT).until(() -> this.lifecycle.others().get(0).state() == BridgeState.RUNNING);
		assertThat(this.preparations).hasValue(1);
	}

	@Test
	void eachIsBroughtBackByItself(CapturedOutput output) {
		create(worker(1, 2), worker(2, 2));
		this.lifecycle.start();
		BridgeLifecycle second = this.lifecycle.others().get(0);
		BridgeAddress first = this.lifecycle.address();
		BridgeAddress before = second.address();
		this.launched.stream()
			.filter((process) -> process.awaitReady(TIMEOUT).equals(before))
			.forEach(BridgeProcess::kill);
		await().atMost(TIMEOUT).until(() -> second.restarts() == 1);
		assertThat(second.address()).isNotEqualTo(before);
		assertThat(this.lifecycle.address()).isSameAs(first);
		assertThat(this.lifecycle.restarts()).isZero();
		assertThat(this.preparations).hasValue(1);
		assertThat(output).containsPattern("Prisma bridge worker 2 with PID \\d+ has ended with exit code");
	}

	@Test
	void startFailsWhenOneFailsAndLeavesNoProcess() {
		create(worker(1, 2), worker(2, 2, "FAKE_EXIT", "3"));
		assertThatExceptionOfType(BridgeStartException.class).isThrownBy(this.lifecycle::start)
			.returns(3, BridgeStartException::getExitCode);
		assertThat(this.lifecycle.isRunning()).isFalse();
		await().atMost(TIMEOUT).until(() -> this.launched.stream().noneMatch(BridgeProcess::isAlive));
	}

	@Test
	void startWhenPreparationFailsLaunchesNothingAndMayBeTriedAgain() {
		AtomicInteger attempts = new AtomicInteger();
		this.lifecycle = BridgeLifecycle.ofWorkers(List.of(worker(1, 2), worker(2, 2)), () -> {
			if (attempts.incrementAndGet() == 1) {
				throw new BridgeCommandException("db push", 1, "P1001");
			}
		}, TIMINGS, this.events::add);
		assertThatExceptionOfType(BridgeCommandException.class).isThrownBy(this.lifecycle::start);
		assertThat(this.launched).isEmpty();
		this.lifecycle.start();
		assertThat(this.launched).hasSize(2);
		assertThat(attempts).hasValue(2);
	}

	private void create(BridgeLauncher... launchers) {
		this.lifecycle = BridgeLifecycle.ofWorkers(List.of(launchers), this.preparations::incrementAndGet, TIMINGS,
				this.events::add);
	}

	private BridgeLauncher worker(int number, int count, String... variables) {
		NodeBridgeLauncher launcher = FakeBridge.launcher(variables).ofWorker(new BridgeWorker(number, count));
		return () -> {
			BridgeProcess process = launcher.launch();
			this.launched.add(process);
			return process;
		};
	}

	private List<BridgeLifecycle> all() {
		return Stream.concat(Stream.of(this.lifecycle), this.lifecycle.others().stream()).toList();
	}

}
