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

package io.github.prismaspring.autoconfigure.bridge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.PrismaSchemaMismatchException;
import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.bridge.BridgeCommandException;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.bridge.BridgeReadyEvent;
import io.github.prismaspring.bridge.BridgeStartException;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationListener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Tests of the engine, the lifecycle and the real bridge together, on SQLite.
 */
class BridgeIntegrationTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private final List<Long> pids = new CopyOnWriteArrayList<>();

	@TempDir
	private Path directory;

	private final ApplicationContextRunner remoteRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaBridgeAutoConfiguration.class, PrismaAutoConfiguration.class));

	private ApplicationContextRunner contextRunner;

	@BeforeEach
	void createRunner() throws IOException {
		Path schema = Files.writeString(this.directory.resolve("schema.prisma"), """
				datasource db {
				  provider = "sqlite"
				}

				model User {
				  id   Int    @id @default(autoincrement())
				  name String
				}
				""");
		this.contextRunner = this.remoteRunner.withBean("readyListener", ApplicationListener.class, this::readyListener)
			.withPropertyValues("prisma.datasource.url=file:" + this.directory.resolve("dev.db"),
					"prisma.schema.location=" + schema, "prisma.schema.mode=push");
	}

	private ApplicationListener<BridgeReadyEvent> readyListener() {
		return new ApplicationListener<>() {

			@Override
			public void onApplicationEvent(BridgeReadyEvent event) {
				BridgeIntegrationTests.this.pids.add(event.getPid());
			}

		};
	}

	@Test
	void pushesSchemaAndAnswersQueries() {
		this.contextRunner.run((context) -> {
			PrismaEngine engine = context.getBean(PrismaEngine.class);
			assertThat(engine.info().block(TIMEOUT).provider()).isEqualTo("sqlite");
			assertThat(engine.info().block(TIMEOUT).models()).containsExactly("User");
			assertThat(engine.execute(createUser("Ann)$\"\n😀")).block(TIMEOUT)).isEqualTo("Ann)$\"\n😀");
			assertThat(engine.execute(countUsers()).block(TIMEOUT)).isEqualTo(1);
		});
	}

	@Test
	void bridgeListensOnASocketThatIsForThisUserAndAsksForTheToken() {
		Path[] socket = new Path[1];
		this.contextRunner.run((context) -> {
			BridgeEndpoint endpoint = context.getBean(BridgeEndpoints.class).current().block(TIMEOUT);
			socket[0] = endpoint.socket();
			assertThat(permissions(socket[0])).isEqualTo("rw-------");
			assertThat(permissions(socket[0].getParent())).isEqualTo("rwx------");
			String url = "prisma.bridge.url=unix:" + socket[0];
			this.remoteRunner.withPropertyValues(url, "prisma.bridge.token=" + endpoint.token())
				.run((remote) -> assertThat(
						remote.getBean(PrismaEngine.class).execute(createUser("Ann")).block(TIMEOUT))
					.isEqualTo("Ann"));
			this.remoteRunner.withPropertyValues(url, "prisma.bridge.token=wrong")
				.run((remote) -> assertThat(remote).getFailure()
					.rootCause()
					.hasMessageContaining("The token is missing or wrong"));
		});
		assertThat(socket[0]).isNotNull();
		assertThat(socket[0].getParent()).doesNotExist();
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	@Test
	void bridgeThatIsKilledComesBackAndKeepsWhatItAcknowledged() {
		this.contextRunner.run((context) -> {
			PrismaEngine engine = context.getBean(PrismaEngine.class);
			IntStream.range(0, 20).forEach((i) -> engine.execute(createUser("u" + i)).block(TIMEOUT));
			ProcessHandle.of(this.pids.get(0)).ifPresent(ProcessHandle::destroyForcibly);
			await().atMost(TIMEOUT).until(() -> this.pids.size() == 2);
			assertThat(engine.execute(countUsers()).block(TIMEOUT)).isEqualTo(20);
			assertThat(context.getBean(BridgeLifecycle.class).restarts()).isEqualTo(1);
		});
	}

	@Test
	void requestThatMeetsTheDeathOfTheBridgeFailsClearly() {
		this.contextRunner.run((context) -> {
			PrismaEngine engine = context.getBean(PrismaEngine.class);
			ProcessHandle.of(this.pids.get(0)).ifPresent(ProcessHandle::destroyForcibly);
			assertThatExceptionOfType(PrismaEngineUnavailableException.class).isThrownBy(() -> {
				while (this.pids.size() == 1) {
					engine.execute(countUsers()).block(TIMEOUT);
				}
			});
		});
	}

	@Test
	void twoApplicationsDoNotMeet() {
		this.contextRunner.run((first) -> this.contextRunner
			.withPropertyValues("prisma.datasource.url=file:" + this.directory.resolve("other.db"))
			.run((second) -> {
				first.getBean(PrismaEngine.class).execute(createUser("Ann")).block(TIMEOUT);
				assertThat(second.getBean(PrismaEngine.class).execute(countUsers()).block(TIMEOUT)).isZero();
			}));
	}

	@Test
	void failsWhenClientWasGeneratedFromAnotherSchema() {
		this.contextRunner
			.withBean(PrismaSchema.class, () -> new PrismaSchema("a1", "sqlite", Set.of("sqlite"), List.of()))
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseInstanceOf(PrismaSchemaMismatchException.class));
	}

	@Test
	void failsWhenUrlIsBad() {
		this.contextRunner.withPropertyValues("prisma.datasource.url=dev.db", "prisma.schema.mode=none")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(BridgeStartException.class, (ex) -> assertThat(ex.getExitCode()).isEqualTo(2))
				.hasMessageContaining("file:./dev.db"));
	}

	@Test
	void failsWhenSchemaIsBad() throws IOException {
		Path schema = this.directory.resolve("schema.prisma");
		Files.writeString(schema, Files.readString(schema).replace("String", "Strin"));
		this.contextRunner.run((context) -> assertThat(context).getFailure()
			.rootCause()
			.isInstanceOfSatisfying(BridgeCommandException.class, (ex) -> assertThat(ex.getExitCode()).isEqualTo(3))
			.hasMessageContaining("Strin"));
	}

	@Test
	void failsWhenPortIsBusy() {
		this.contextRunner.withPropertyValues("prisma.bridge.transport=tcp").run((first) -> {
			int port = first.getBean(BridgeLifecycle.class).address().url().getPort();
			this.contextRunner.withPropertyValues("prisma.bridge.port=" + port)
				.run((second) -> assertThat(second).getFailure()
					.rootCause()
					.isInstanceOfSatisfying(BridgeStartException.class,
							(ex) -> assertThat(ex.getExitCode()).isEqualTo(4)));
		});
	}

	private static PrismaRequest<String> createUser(String name) {
		return new PrismaRequest<>("User", PrismaAction.CREATE_ONE, (out) -> {
			out.beginObject();
			out.name("arguments").beginObject();
			out.name("data").beginObject();
			out.name("name").string(name);
			out.endObject();
			out.endObject();
			selectName(out);
			out.endObject();
		}, BridgeIntegrationTests::readName);
	}

	private static PrismaRequest<Integer> countUsers() {
		return new PrismaRequest<>("User", PrismaAction.FIND_MANY, (out) -> {
			out.beginObject();
			out.name("arguments").beginObject();
			out.endObject();
			selectName(out);
			out.endObject();
		}, (in) -> {
			int count = 0;
			in.beginArray();
			while (in.nextElement()) {
				readName(in);
				count++;
			}
			return count;
		});
	}

	private static void selectName(JsonProtocolWriter out) {
		out.name("selection").beginObject();
		out.name("name").bool(true);
		out.endObject();
	}

	private static String readName(JsonProtocolReader in) {
		String result = "";
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			result = in.string();
		}
		return result;
	}

}
