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
import java.lang.ref.WeakReference;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link BridgeKeeper} and {@link KeptBridgeLauncher}.
 */
class BridgeKeeperTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private final BridgeKeeper keeper = new BridgeKeeper();

	private final AtomicInteger preparations = new AtomicInteger();

	@TempDir
	private Path directory;

	private Path schema;

	@BeforeEach
	void writeSchema() throws IOException {
		this.schema = Files.writeString(this.directory.resolve("schema.prisma"), "model A");
	}

	@AfterEach
	void stopWhatIsKept() {
		this.keeper.stop();
	}

	@Test
	void nextApplicationGetsTheBridgeOfTheOneBefore() {
		BridgeLifecycle first = lifecycle(Map.of());
		BridgeAddress address = first.address();
		first.stop();
		BridgeLifecycle second = lifecycle(Map.of());
		assertThat(second.address()).isEqualTo(address);
		assertThat(this.preparations).hasValue(1);
		second.stop();
	}

	@Test
	void changedEnvironmentStartsAnotherBridge() {
		assertThat(replaced(lifecycle(Map.of("DATABASE_URL", "a")), () -> lifecycle(Map.of("DATABASE_URL", "b"))))
			.isTrue();
		assertThat(this.preparations).hasValue(2);
	}

	@Test
	void changedSchemaStartsAnotherBridge() {
		assertThat(replaced(lifecycle(Map.of()), () -> {
			Files.writeString(this.schema, "model B");
			return lifecycle(Map.of());
		})).isTrue();
	}

	@Test
	void anotherPreparationStartsAnotherBridge() {
		assertThat(replaced(lifecycle(Map.of(), "NONE"), () -> lifecycle(Map.of(), "PUSH"))).isTrue();
		assertThat(this.preparations).hasValue(2);
	}

	@Test
	void nextApplicationGetsAllWorkersOfTheOneBefore() {
		BridgeLifecycle first = workers(3);
		first.start();
		List<BridgeAddress> addresses = addresses(first);
		first.stop();
		BridgeLifecycle second = workers(3);
		second.start();
		assertThat(addresses(second)).isEqualTo(addresses);
		second.stop();
		BridgeLifecycle fewer = workers(2);
		fewer.start();
		assertThat(addresses(fewer)).isEqualTo(addresses.subList(0, 2));
		assertThat(this.preparations).hasValue(1);
		await().atMost(TIMEOUT).until(() -> children().size() == 2);
		fewer.stop();
	}

	private BridgeLifecycle workers(int count) {
		List<KeptBridgeLauncher> launchers = IntStream.rangeClosed(1, count)
			.mapToObj((number) -> new KeptBridgeLauncher(new NodeBridgeLauncher(FakeBridge.program(),
					new BridgeEnvironment(Map.of(), BridgeSchema.of(this.schema), BridgeCache.ofUser()),
					LocalTransport.AUTO, (builder) -> {
					})
				.ofWorker(new BridgeWorker(number, count)), this.keeper, "PUSH"))
			.toList();
		return BridgeLifecycle.ofWorkers(launchers, launchers.get(0).unlessKept(this.preparations::incrementAndGet),
				new BridgeTimings(TIMEOUT, TIMEOUT, TIMEOUT, TIMEOUT), (event) -> {
				});
	}

	private static List<BridgeAddress> addresses(BridgeLifecycle lifecycle) {
		return Stream.concat(Stream.of(lifecycle), lifecycle.others().stream()).map(BridgeLifecycle::address).toList();
	}

	@Test
	void bridgeThatIsInUseIsNotGivenToAnother() {
		BridgeLifecycle first = lifecycle(Map.of());
		BridgeLifecycle second = lifecycle(Map.of());
		BridgeAddress address = first.address();
		assertThat(second.address()).isNotEqualTo(address);
		second.stop();
		assertThat(first.currentAddress()).isEqualTo(address);
		first.stop();
	}

	@Test
	void bridgeThatHasEndedIsNotGivenAway() {
		BridgeLifecycle first = lifecycle(Map.of());
		BridgeAddress address = first.address();
		first.stop();
		children().forEach(ProcessHandle::destroyForcibly);
		await().atMost(TIMEOUT).until(() -> children().isEmpty());
		BridgeLifecycle second = lifecycle(Map.of());
		assertThat(second.address()).isNotEqualTo(address);
		second.stop();
	}

	@Test
	void bridgeThatIsKeptDoesNotWakeTheApplicationBefore() {
		BridgeLifecycle first = lifecycle(Map.of());
		first.address();
		first.stop();
		children().forEach(ProcessHandle::destroyForcibly);
		await().atMost(TIMEOUT).until(() -> children().isEmpty());
		assertThat(first.state()).isEqualTo(BridgeState.STOPPED);
		assertThat(first.restarts()).isZero();
	}

	@Test
	void bridgeThatIsKeptRefersToNoClassOfTheApplication() throws Exception {
		WeakReference<ClassLoader> application = runApplication(this.keeper);
		assertThat(children()).isNotEmpty();
		await().atMost(TIMEOUT).until(() -> {
			System.gc();
			return application.get() == null;
		});
		assertThat(children()).isNotEmpty();
	}

	// All that could hold the class loader is on the stack of the thread that ends here
	private static WeakReference<ClassLoader> runApplication(BridgeKeeper keeper) throws Exception {
		URL classes = Application.class.getProtectionDomain().getCodeSource().getLocation();
		ClassLoader classLoader = new RestartedClassLoader(classes);
		Class<?> type = classLoader.loadClass(Application.class.getName());
		assertThat(type).isNotEqualTo(Application.class);
		Constructor<?> constructor = type.getDeclaredConstructor(BridgeKeeper.class);
		constructor.setAccessible(true);
		Thread thread = new Thread((Runnable) constructor.newInstance(keeper));
		thread.setContextClassLoader(classLoader);
		thread.start();
		thread.join();
		return new WeakReference<>(classLoader);
	}

	private boolean replaced(BridgeLifecycle first, Callable<BridgeLifecycle> next) {
		try {
			BridgeAddress address = first.address();
			List<ProcessHandle> before = children();
			first.stop();
			BridgeLifecycle second = next.call();
			assertThat(second.address()).isNotEqualTo(address);
			boolean ended = before.stream().noneMatch(ProcessHandle::isAlive);
			second.stop();
			return ended;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private BridgeLifecycle lifecycle(Map<String, String> variables) {
		return lifecycle(variables, "PUSH");
	}

	private BridgeLifecycle lifecycle(Map<String, String> variables, String preparationName) {
		return lifecycle(this.keeper,
				new BridgeEnvironment(variables, BridgeSchema.of(this.schema), BridgeCache.ofUser()),
				this.preparations::incrementAndGet, preparationName);
	}

	private static BridgeLifecycle lifecycle(BridgeKeeper keeper, BridgeEnvironment environment, Runnable preparation,
			String preparationName) {
		KeptBridgeLauncher launcher = new KeptBridgeLauncher(
				new NodeBridgeLauncher(FakeBridge.program(), environment, LocalTransport.AUTO, (builder) -> {
				}), keeper, preparationName);
		return new BridgeLifecycle(launcher, launcher.unlessKept(preparation),
				new BridgeTimings(TIMEOUT, TIMEOUT, TIMEOUT, TIMEOUT), (event) -> {
				});
	}

	private static List<ProcessHandle> children() {
		return ProcessHandle.current()
			.children()
			.filter((child) -> child.info().command().orElse("").contains("node"))
			.toList();
	}

	/**
	 * Loads {@link Application} anew, as the developer tools do with the classes that are
	 * being worked on.
	 */
	static final class RestartedClassLoader extends URLClassLoader {

		RestartedClassLoader(URL classes) {
			super(new URL[] { classes }, BridgeKeeperTests.class.getClassLoader());
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			if (name.equals(Application.class.getName())) {
				Class<?> loaded = findLoadedClass(name);
				return (loaded != null) ? loaded : findClass(name);
			}
			return super.loadClass(name, resolve);
		}

	}

	/**
	 * An application that uses a bridge, and ends.
	 */
	public static final class Application implements Runnable {

		private final BridgeKeeper keeper;

		Application(BridgeKeeper keeper) {
			this.keeper = keeper;
		}

		@Override
		public void run() {
			BridgeLifecycle lifecycle = ApplicationSupport.lifecycle(this.keeper, this::prepare);
			lifecycle.start();
			lifecycle.stop();
		}

		private void prepare() {
			Thread.onSpinWait();
		}

	}

	/**
	 * What {@link Application} may call across class loaders.
	 */
	public static final class ApplicationSupport {

		private ApplicationSupport() {
		}

		public static BridgeLifecycle lifecycle(BridgeKeeper keeper, Runnable preparation) {
			return BridgeKeeperTests.lifecycle(keeper,
					new BridgeEnvironment(Map.of(), BridgeSchema.of(FakeBridge.script()), BridgeCache.ofUser()),
					preparation, "PUSH");
		}

	}

}
