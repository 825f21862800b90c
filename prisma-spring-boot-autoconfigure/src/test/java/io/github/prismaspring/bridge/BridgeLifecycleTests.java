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

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
 * Tests for {@link BridgeLifecycle} with processes of the fake bridge.
 */
@ExtendWith(OutputCaptureExtension.class)
class BridgeLifecycleTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private static final BridgeTimings TIMINGS = new BridgeTimings(TIMEOUT, TIMEOUT, Duration.ofMillis(50),
			Duration.ofMillis(200));

	private final List<BridgeLifecycle> lifecycles = new ArrayList<>();

	private final List<Object> events = new CopyOnWriteArrayList<>();

	private final AtomicInteger preparations = new AtomicInteger();

	@AfterEach
	void stopBridges() {
		this.lifecycles.forEach(BridgeLifecycle::stop);
	}

	@Test
	void isNotStartedByItsCreation() {
		BridgeLifecycle lifecycle = lifecycle(FakeBridge.launcher());
		assertThat(lifecycle.isRunning()).isFalse();
		assertThat(lifecycle.currentAddress()).isNull();
	}

	@Test
	void addressBeforeStartPublishesItsEventWithTheStart() {
		BridgeLifecycle lifecycle = lifecycle(FakeBridge.launcher());
		lifecycle.address();
		assertThat(lifecycle.isRunning()).isFalse();
		assertThat(this.events).isEmpty();
		lifecycle.start();
		assertThat(lifecycle.isRunning()).isTrue();
		assertThat(this.events).singleElement().isInstanceOf(BridgeReadyEvent.class);
	}

	@Test
	void startWaitsUntilBridgeListensOnLoopback() throws Exception {
		BridgeLifecycle lifecycle = lifecycle(FakeBridge.launcher("FAKE_DELAY", "300"));
		lifecycle.start();
		assertThat(lifecycle.isRunning()).isTrue();
		assertThat(lifecycle.state()).isEqualTo(BridgeState.RUNNING);
		assertThat(lifecycle.address().url().getHost()).isEqualTo("127.0.0.1");
		assertThat(status(lifecycle.address())).isEqualTo(200);
	}

	@Test
	void startTwiceStartsOneBridge() {
		AtomicInteger launches = new AtomicInteger();
		NodeBridgeLauncher launcher = FakeBridge.launcher();
		BridgeLifecycle lifecycle = lifecycle(() -> {
			launches.incrementAndGet();
			return launcher.launch();
		});
		lifecycle.start();
		BridgeAddress address = lifecycle.address();
		lifecycle.start();
		assertThat(lifecycle.address()).isSameAs(address);
		assertThat(launches).hasValue(1);
		assertThat(this.preparations).hasValue(1);
	}

	@Test
	void firstUseStartsBridgeOnceForAllWhoCome() {
		BridgeLifecycle lifecycle = lifecycle(FakeBridge.launcher());
		List<CompletableFuture<BridgeAddress>> addresses = Stream
			.generate(() -> CompletableFuture.supplyAsync(lifecycle::address))
			.limit(5)
			.toList();
		assertThat(addresses.stream().map(CompletableFuture::join).distinct()).hasSize(1);
		assertThat(this.preparations).hasValue(1);
	}

	@Test
	void startIgnoresOutputBeforeReadyLine() {
		BridgeLifecycle lifecycle = lifecycle(FakeBridge.launcher("FAKE_NOISE", "true"));
		lifecycle.start();
		assertThat(lifecycle.isRunning()).isTrue();
	}

	@Test
	void startWhenBridgeEndsFailsAtOnceWithExitCodeAndLastLines() {
		BridgeLifecycle lifecycle = lifecycle(FakeBridge.launcher("FAKE_EXIT", "3"));
		assertThatExceptionOfType(BridgeStartException.class).isThrownBy(lifecycle::start)
			.returns(3, BridgeStartException::getExitCode)
			.satisfies((ex) -> assertThat(ex.getOutput()).hasSize(50).startsWith("line 11").endsWith("line 60"))
			.withMessageContaining("exit code 3")
			.withMessageContaining("line 60");
		assertThat(lifecycle.isRunning()).isFalse();
	}

	@Test
	void startWhenBridgeTakesTooLongFailsAndLeavesNoProcess() {
		BridgeTimings impatient = new BridgeTimings(Duration.ofMillis(500), TIMEOUT, TIMEOUT, TIMEOUT);
		List<Long> pids = new ArrayList<>();
		NodeBridgeLauncher launcher = FakeBridge.launcher("FAKE_DELAY", "60000", "FAKE_NOISE", "true");
		BridgeLifecycle lifecycle = lifecycle(recording(launcher, pids), impatient);
		assertThatExceptionOfType(BridgeStartException.class).isThrownBy(lifecycle::start)
			.returns(null, BridgeStartException::getExitCode)
			.withMessageContaining("not ready after 500 ms")
			.withMessageContaining("noise on standard output");
		awaitEnd(pids.get(0));
	}

	@Test
	void startWhenPreparationFailsLaunchesNothing() {
		BridgeLifecycle lifecycle = new BridgeLifecycle(FakeBridge.launcher(), () -> {
			throw new BridgeCommandException("db push", 1, "P1001");
		}, TIMINGS, this.events::add);
		assertThatExceptionOfType(BridgeCommandException.class).isThrownBy(lifecycle::start);
		assertThat(lifecycle.isRunning()).isFalse();
	}

	@Test
	void bridgeThatIsKilledComesBackWithAnotherToken() throws Exception {
		List<Long> pids = new CopyOnWriteArrayList<>();
		BridgeLifecycle lifecycle = lifecycle(recording(FakeBridge.launcher(), pids));
		lifecycle.start();
		BridgeAddress before = lifecycle.address();
		kill(pids.get(0));
		await().atMost(TIMEOUT).until(() -> lifecycle.restarts() == 1);
		BridgeAddress after = lifecycle.address();
		assertThat(after.token()).isNotEqualTo(before.token());
		assertThat(status(after)).isEqualTo(200);
		assertThat(this.preparations).hasValue(1);
		assertThat(this.events).hasSize(3);
		assertThat(this.events.get(0)).isInstanceOf(BridgeReadyEvent.class);
		assertThat(this.events).hasAtLeastOneElementOfType(BridgeExitedEvent.class);
	}

	@Test
	void addressWhileBridgeIsAwaitedFailsAtOnce() {
		List<Long> pids = new CopyOnWriteArrayList<>();
		CompletableFuture<Void> restartAllowed = new CompletableFuture<>();
		NodeBridgeLauncher launcher = FakeBridge.launcher();
		BridgeLifecycle lifecycle = lifecycle(recording(() -> {
			if (!pids.isEmpty()) {
				restartAllowed.join();
			}
			return launcher.launch();
		}, pids));
		lifecycle.start();
		kill(pids.get(0));
		await().atMost(TIMEOUT).until(() -> lifecycle.state() == BridgeState.RESTARTING);
		assertThatExceptionOfType(BridgeNotRunningException.class).isThrownBy(lifecycle::address)
			.withMessageContaining("is being restarted");
		restartAllowed.complete(null);
		await().atMost(TIMEOUT).until(() -> lifecycle.state() == BridgeState.RUNNING);
	}

	@Test
	void restartIsTriedUntilItSucceeds() {
		List<Long> pids = new CopyOnWriteArrayList<>();
		AtomicInteger launches = new AtomicInteger();
		BridgeLifecycle lifecycle = lifecycle(recording(() -> {
			int launch = launches.incrementAndGet();
			return ((launch > 1 && launch < 5) ? FakeBridge.launcher("FAKE_EXIT", "1") : FakeBridge.launcher())
				.launch();
		}, pids));
		lifecycle.start();
		kill(pids.get(0));
		await().atMost(TIMEOUT).until(() -> lifecycle.restarts() == 1);
		assertThat(launches).hasValue(5);
	}

	@Test
	void stopClosesStandardInputAndEndsBridge(CapturedOutput output) {
		List<Long> pids = new CopyOnWriteArrayList<>();
		BridgeLifecycle lifecycle = lifecycle(recording(FakeBridge.launcher(), pids));
		lifecycle.start();
		lifecycle.stop();
		awaitEnd(pids.get(0));
		assertThat(lifecycle.isRunning()).isFalse();
		await().atMost(TIMEOUT).untilAsserted(() -> assertThat(output).contains("standard input has ended"));
		assertThat(lifecycle.restarts()).isZero();
	}

	@Test
	void stopKillsBridgeThatDoesNotEnd() {
		BridgeTimings impatient = new BridgeTimings(TIMEOUT, Duration.ofMillis(400), TIMEOUT, TIMEOUT);
		List<Long> pids = new CopyOnWriteArrayList<>();
		BridgeLifecycle lifecycle = lifecycle(recording(FakeBridge.launcher("FAKE_STUBBORN", "true"), pids), impatient);
		lifecycle.start();
		lifecycle.stop();
		awaitEnd(pids.get(0));
	}

	@Test
	void stopWhileBridgeIsBeingStartedEndsTheStart() {
		List<Long> pids = new CopyOnWriteArrayList<>();
		BridgeLifecycle lifecycle = lifecycle(recording(FakeBridge.launcher("FAKE_DELAY", "60000"), pids));
		CompletableFuture<Void> start = CompletableFuture.runAsync(lifecycle::start);
		await().atMost(TIMEOUT).until(() -> pids.size() == 1);
		lifecycle.stop();
		awaitEnd(pids.get(0));
		await().atMost(TIMEOUT).until(start::isCompletedExceptionally);
		assertThat(lifecycle.isRunning()).isFalse();
	}

	@Test
	void stopTwiceAndStopBeforeStartDoNothing() {
		BridgeLifecycle lifecycle = lifecycle(FakeBridge.launcher());
		lifecycle.stop();
		lifecycle.start();
		lifecycle.stop();
		lifecycle.stop();
		assertThat(lifecycle.isRunning()).isFalse();
	}

	@Test
	void addressAfterStopDoesNotStartAgain() {
		BridgeLifecycle lifecycle = lifecycle(FakeBridge.launcher());
		lifecycle.start();
		lifecycle.stop();
		assertThatExceptionOfType(BridgeNotRunningException.class).isThrownBy(lifecycle::address)
			.withMessageContaining("has been stopped");
	}

	@Test
	void startAfterStopStartsAnotherBridge() throws Exception {
		BridgeLifecycle lifecycle = lifecycle(FakeBridge.launcher());
		lifecycle.start();
		BridgeAddress before = lifecycle.address();
		lifecycle.stop();
		lifecycle.start();
		assertThat(lifecycle.address()).isNotEqualTo(before);
		assertThat(status(lifecycle.address())).isEqualTo(200);
	}

	@Test
	void twoBridgesDoNotMeet() throws Exception {
		BridgeLifecycle first = lifecycle(FakeBridge.launcher());
		BridgeLifecycle second = lifecycle(FakeBridge.launcher());
		first.start();
		second.start();
		assertThat(first.address().url()).isNotEqualTo(second.address().url());
		assertThat(status(new BridgeAddress(first.address().url(), null, second.address().token()))).isEqualTo(401);
		first.stop();
		assertThat(status(second.address())).isEqualTo(200);
	}

	@Test
	void startWhenPortIsTakenFails() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			BridgeLifecycle lifecycle = lifecycle(FakeBridge.launcher("PORT", Integer.toString(taken.getLocalPort())));
			assertThatExceptionOfType(BridgeStartException.class).isThrownBy(lifecycle::start)
				.withMessageContaining("EADDRINUSE");
		}
	}

	@Test
	void outputGoesToLoggerAtItsLevelAndTokenDoesNot(CapturedOutput output) {
		BridgeLifecycle lifecycle = lifecycle(FakeBridge.launcher("FAKE_NOISE", "true"));
		lifecycle.start();
		await().atMost(TIMEOUT).untilAsserted(() -> assertThat(output).contains("error message"));
		assertThat(output.getOut()).containsPattern("INFO prisma.bridge -- noise on standard output")
			.containsPattern("WARN prisma.bridge -- warning message")
			.containsPattern("ERROR prisma.bridge -- error message\\s+Error: boom")
			.doesNotContain(lifecycle.address().token());
		assertThat(lifecycle.address().toString()).doesNotContain(lifecycle.address().token());
	}

	@Test
	void startDuringAotProcessingDoesNothing() {
		System.setProperty("spring.aot.processing", "true");
		try {
			BridgeLifecycle lifecycle = lifecycle(FakeBridge.launcher());
			lifecycle.start();
			assertThat(lifecycle.isRunning()).isFalse();
		}
		finally {
			System.clearProperty("spring.aot.processing");
		}
	}

	@Test
	void startsBeforeEverythingThatMayUseItAndIsNotPaused() {
		BridgeLifecycle lifecycle = lifecycle(FakeBridge.launcher());
		assertThat(lifecycle.getPhase()).isLessThan(0);
		assertThat(lifecycle.isPauseable()).isFalse();
		assertThat(lifecycle.isAutoStartup()).isTrue();
	}

	@Test
	void backoffStartsAtOnceAndDoublesUpToMaximum() {
		assertThat(Stream.of(0, 1, 2, 3, 4, 1000).map(TIMINGS::backoff).map(Duration::toMillis)).containsExactly(0L,
				50L, 100L, 200L, 200L, 200L);
	}

	private BridgeLifecycle lifecycle(BridgeLauncher launcher) {
		return lifecycle(launcher, TIMINGS);
	}

	private BridgeLifecycle lifecycle(BridgeLauncher launcher, BridgeTimings timings) {
		BridgeLifecycle lifecycle = new BridgeLifecycle(launcher, this.preparations::incrementAndGet, timings,
				this.events::add);
		this.lifecycles.add(lifecycle);
		return lifecycle;
	}

	private static BridgeLauncher recording(BridgeLauncher launcher, List<Long> pids) {
		return () -> {
			BridgeProcess process = launcher.launch();
			pids.add(process.pid());
			return process;
		};
	}

	private static void kill(long pid) {
		ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
	}

	private static void awaitEnd(long pid) {
		await().atMost(TIMEOUT).until(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
	}

	private static int status(BridgeAddress address) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address.url() + "/health"))
			.header("Authorization", "Bearer " + address.token())
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
	}

}
