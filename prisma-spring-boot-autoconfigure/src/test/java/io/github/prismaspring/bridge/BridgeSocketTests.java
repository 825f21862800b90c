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
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link BridgeSockets} and what a {@link BridgeLifecycle} makes of them.
 */
@DisabledOnOs(OS.WINDOWS)
@ExtendWith(OutputCaptureExtension.class)
class BridgeSocketTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private static final BridgeTimings TIMINGS = new BridgeTimings(TIMEOUT, TIMEOUT, Duration.ofMillis(50),
			Duration.ofMillis(200));

	private static final BridgePlatform LINUX = new BridgePlatform("linux", "x64");

	@TempDir
	private Path directory;

	private BridgeLifecycle lifecycle;

	@AfterEach
	void stopBridge() {
		if (this.lifecycle != null) {
			this.lifecycle.stop();
		}
	}

	@Test
	void bridgeListensInAFolderForThisUserAlone(CapturedOutput output) throws IOException {
		BridgeAddress address = start(FakeBridge.launcher(sockets(LocalTransport.AUTO)));
		Path socket = address.socket();
		assertThat(socket).exists().hasFileName("bridge.sock");
		assertThat(socket.getParent()).hasParent(this.directory);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent())))
			.isEqualTo("rwx------");
		assertThat(address).hasToString("unix:" + socket);
		assertThat(output).contains("Prisma bridge is running at unix:" + socket + " with PID");
		this.lifecycle.stop();
		assertThat(folders()).isEmpty();
	}

	@Test
	void socketOfABridgeThatWasKilledIsRemovedAndTheNextHasAnotherName() {
		List<Long> pids = new CopyOnWriteArrayList<>();
		NodeBridgeLauncher launcher = FakeBridge.launcher(sockets(LocalTransport.AUTO));
		Path before = start(() -> {
			BridgeProcess process = launcher.launch();
			pids.add(process.pid());
			return process;
		}).socket();
		ProcessHandle.of(pids.get(0)).ifPresent(ProcessHandle::destroyForcibly);
		await().atMost(TIMEOUT).until(() -> this.lifecycle.restarts() == 1);
		assertThat(this.lifecycle.address().socket()).isNotEqualTo(before).exists();
		assertThat(folders()).containsExactly(this.lifecycle.address().socket().getParent());
	}

	@Test
	void bridgeThatDoesNotStartLeavesNothing() {
		assertThatExceptionOfType(BridgeStartException.class)
			.isThrownBy(() -> start(FakeBridge.launcher(sockets(LocalTransport.AUTO), "FAKE_EXIT", "1")));
		assertThat(folders()).isEmpty();
	}

	@Test
	void bridgeListensOnAPortWhereThePathIsTooLong() throws IOException {
		Path deep = Files.createDirectories(this.directory.resolve("d".repeat(60)).resolve("e".repeat(60)));
		BridgeAddress address = start(FakeBridge.launcher(new BridgeSockets(LocalTransport.AUTO, LINUX, deep)));
		assertThat(address.socket()).isNull();
		assertThat(address.url().getPort()).isPositive();
		assertThat(deep).isEmptyDirectory();
		assertThatExceptionOfType(UnixSocketException.class)
			.isThrownBy(() -> new BridgeSockets(LocalTransport.UNIX, LINUX, deep).next())
			.returns(deep, UnixSocketException::getDirectory)
			.withMessage("There can be no Unix socket for the bridge in '" + deep + "': Unix domain path too long");
	}

	@Test
	void thereIsNoSocketWhereThereCanBeNone() {
		Path missing = this.directory.resolve("missing");
		assertThat(new BridgeSockets(LocalTransport.AUTO, LINUX, missing).next()).isNull();
		BridgePlatform windows = new BridgePlatform("win32", "x64");
		assertThat(new BridgeSockets(LocalTransport.AUTO, windows, this.directory).next()).isNull();
		assertThatExceptionOfType(UnixSocketException.class)
			.isThrownBy(() -> new BridgeSockets(LocalTransport.UNIX, windows, this.directory).next())
			.withMessageContaining("Windows");
	}

	@Test
	void aPortThatIsNamedIsNotReplacedByASocket() throws IOException {
		int port = freePort();
		BridgeAddress address = start(
				FakeBridge.launcher(sockets(LocalTransport.AUTO), "PORT", Integer.toString(port)));
		assertThat(address).hasToString("http://127.0.0.1:" + port);
		assertThat(folders()).isEmpty();
	}

	@Test
	void socketsOfApplicationsThatWereKilledAreRemoved() throws IOException {
		Path abandoned = folder("prisma-bridge-1");
		Path recent = folder("prisma-bridge-2");
		Path other = folder("other");
		Path empty = Files.createDirectory(this.directory.resolve("prisma-bridge-3"));
		try (ServerSocketChannel channel = listen(folder("prisma-bridge-4"))) {
			Path busy = this.directory.resolve("prisma-bridge-4");
			for (Path folder : List.of(abandoned, other, empty, busy)) {
				Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
			}
			BridgeSocket next = sockets(LocalTransport.AUTO).next();
			assertThat(channel.isOpen()).isTrue();
			assertThat(this.directory.toFile().listFiles()).extracting("name")
				.containsExactlyInAnyOrder(recent.toFile().getName(), "other", "prisma-bridge-4",
						next.path().getParent().toFile().getName());
			next.delete();
		}
	}

	// With a socket that nobody listens at any more
	private Path folder(String name) throws IOException {
		Path folder = Files.createDirectory(this.directory.resolve(name));
		listen(folder).close();
		return folder;
	}

	private static ServerSocketChannel listen(Path folder) throws IOException {
		Path socket = folder.resolve("bridge.sock");
		Files.deleteIfExists(socket);
		return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private BridgeSockets sockets(LocalTransport transport) {
		return new BridgeSockets(transport, LINUX, this.directory);
	}

	private BridgeAddress start(BridgeLauncher launcher) {
		this.lifecycle = new BridgeLifecycle(launcher, () -> {
		}, TIMINGS, (event) -> {
		});
		this.lifecycle.start();
		return this.lifecycle.address();
	}

	private List<Path> folders() {
		try (Stream<Path> folders = Files.list(this.directory)) {
			return folders.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
