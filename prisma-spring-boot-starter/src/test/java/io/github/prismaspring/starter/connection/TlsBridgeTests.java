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

package io.github.prismaspring.starter.connection;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import io.github.prismaspring.engine.http.BridgeHttpSettings;
import io.github.prismaspring.engine.http.BridgeProtocol;
import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.StandaloneBridge;
import io.github.prismaspring.starter.support.TestCertificate;
import io.github.prismaspring.starter.support.TestDatabase;
import io.github.prismaspring.starter.support.TransactionEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * A bridge that serves HTTPS and wants to see a certificate.
 */
class TlsBridgeTests {

	private static final Duration WAIT = Duration.ofSeconds(20);

	private static final Path SCHEMA = Path.of("src/test/prisma/contract/schema.prisma");

	@TempDir
	private static Path folder;

	private static TestCertificate server;

	private static TestCertificate caller;

	private static StandaloneBridge bridge;

	@BeforeAll
	static void startBridge() {
		server = TestCertificate.make(folder, "server");
		caller = TestCertificate.make(folder, "caller");
		TestDatabase database = new TestDatabase("sqlite", "file:" + folder.resolve("tls.db"), "push");
		PrismaApplication.of(ContractApplication.class).database(database).start().close();
		bridge = StandaloneBridge.startWithTls(SCHEMA, database,
				Map.of("PRISMA_BRIDGE_TLS_CERT", server.certificate().toString(), "PRISMA_BRIDGE_TLS_KEY",
						server.key().toString(), "PRISMA_BRIDGE_TLS_CLIENT_CA", caller.certificate().toString()));
	}

	@AfterAll
	static void stopBridge() {
		bridge.close();
	}

	@Test
	void bundleIsUsedAndReplacedWhileTheApplicationRuns() throws IOException {
		Path trusted = folder.resolve("trusted.crt");
		Files.copy(server.certificate(), trusted);
		try (PrismaApplication application = PrismaApplication.of(ContractApplication.class)
			.properties("prisma.bridge.url=" + bridge.url(), "prisma.bridge.token=" + StandaloneBridge.TOKEN,
					"prisma.bridge.ssl.bundle=bridge", "spring.ssl.bundle.watch.file.quiet-period=50ms",
					"spring.ssl.bundle.pem.bridge.reload-on-update=true",
					"spring.ssl.bundle.pem.bridge.truststore.certificate=" + trusted,
					"spring.ssl.bundle.pem.bridge.keystore.certificate=" + caller.certificate(),
					"spring.ssl.bundle.pem.bridge.keystore.private-key=" + caller.key())
			.start()) {
			Prisma prisma = application.bean(Prisma.class);
			prisma.category().create((category) -> category.name("trusted"));
			replace(trusted, caller.certificate());
			await().atMost(WAIT)
				.untilAsserted(() -> assertThatExceptionOfType(DataAccessResourceFailureException.class)
					.isThrownBy(() -> prisma.category().count())
					.withMessageContaining("is not trusted")
					.withMessageContaining("has not run"));
			replace(trusted, server.certificate());
			await().atMost(WAIT).ignoreExceptions().until(() -> prisma.category().count() == 1);
		}
	}

	@Test
	void openTransactionsOutliveTheBundleTheyBeganWith() {
		SslBundle[] current = { bundle(server.certificate(), caller) };
		try (BridgeClient client = client(current)) {
			PrismaEngine engine = client.engine();
			PrismaTransaction transaction = engine
				.startTransaction(new PrismaTransactionOptions(null, Duration.ofMinutes(1), null))
				.blockOptional(WAIT)
				.orElseThrow();
			Prisma inside = new Prisma(new TransactionEngine(engine, transaction));
			inside.category().create((category) -> category.name("before"));
			current[0] = bundle(server.certificate(), caller);
			inside.category().create((category) -> category.name("after"));
			transaction.commit().block(WAIT);
			assertThat(new Prisma(engine).category().findMany()).extracting("name").contains("before", "after");
		}
	}

	@Test
	void bridgeThatIsNotTrustedGetsNoRequest() {
		try (BridgeClient client = client(null)) {
			assertThatExceptionOfType(PrismaEngineUnavailableException.class)
				.isThrownBy(() -> client.verify().block(WAIT))
				.withMessageContaining("The certificate of the Prisma bridge at " + bridge.url() + " is not trusted")
				.withMessageContaining("'prisma.bridge.ssl.bundle'")
				.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_RUN));
		}
	}

	@Test
	void bridgeTakesNoCallerWithoutACertificate() {
		try (BridgeClient client = client(new SslBundle[] { SslBundle.of(new PemSslStoreBundle(null,
				PemSslStoreDetails.forCertificate(server.certificate().toUri().toString()))) })) {
			assertThatExceptionOfType(PrismaEngineUnavailableException.class)
				.isThrownBy(() -> client.verify().block(WAIT))
				.withMessageContaining(bridge.url().toString());
		}
	}

	@Test
	void bundleForUrlWithoutTlsIsRefused() {
		assertThatException()
			.isThrownBy(() -> PrismaApplication.of(ContractApplication.class)
				.properties("prisma.bridge.url=http://127.0.0.1:1", "prisma.bridge.ssl.bundle=bridge",
						"spring.ssl.bundle.pem.bridge.truststore.certificate=" + server.certificate())
				.start()
				.close())
			.havingRootCause()
			.isInstanceOf(InvalidConfigurationPropertyValueException.class)
			.withMessageContaining("not encrypted");
	}

	private static void replace(Path file, Path content) throws IOException {
		Path next = Files.copy(content, folder.resolve("next.crt"), StandardCopyOption.REPLACE_EXISTING);
		Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
	}

	private static SslBundle bundle(Path trusted, TestCertificate own) {
		return SslBundle.of(new PemSslStoreBundle(
				new PemSslStoreDetails(null, own.certificate().toUri().toString(), own.key().toUri().toString()),
				PemSslStoreDetails.forCertificate(trusted.toUri().toString())));
	}

	private static BridgeClient client(SslBundle[] current) {
		BridgeHttpSettings settings = new BridgeHttpSettings(WAIT, WAIT, DataSize.ofMegabytes(1), BridgeProtocol.HTTP,
				(current != null) ? () -> current[0] : null);
		URI url = bridge.url();
		return new BridgeClient(BridgeEndpoints.of(new BridgeEndpoint(url, StandaloneBridge.TOKEN)), settings,
				WebClient.builder(), null);
	}

}
