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

package io.github.prismaspring.codegen.maven.migrate;

import java.util.List;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link ServerCredentials}.
 */
class ServerCredentialsTests {

	private final Settings settings = new Settings();

	private final SettingsDecrypter decrypter = mock(SettingsDecrypter.class);

	private final SettingsDecryptionResult decrypted = mock(SettingsDecryptionResult.class);

	@BeforeEach
	void setUp() {
		this.settings.addServer(server("shop-db", "{encrypted}"));
		given(this.decrypter.decrypt(any())).willReturn(this.decrypted);
		given(this.decrypted.getServer()).willReturn(server("shop-db", "p@ss wörd"));
	}

	@Test
	void decryptedPasswordGoesIntoTheUrl() throws MojoFailureException {
		ServerCredentials credentials = ServerCredentials.read("shop-db", this.settings, this.decrypter);
		assertThat(credentials.into("postgresql://db:5432/shop?schema=a"))
			.isEqualTo("postgresql://owner:p%40ss%20w%C3%B6rd@db:5432/shop?schema=a");
		assertThat(new ServerCredentials("owner", null).into("mysql://db/shop")).isEqualTo("mysql://owner@db/shop");
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgresql://me@db/shop", "file:./dev.db", "sqlserver://db;database=shop" })
	void urlMustHaveAFreePlaceForThem(String url) {
		assertThatExceptionOfType(MojoFailureException.class)
			.isThrownBy(() -> new ServerCredentials("owner", "secret").into(url))
			.withMessageContaining("-Dprisma.server")
			.withMessageNotContaining("secret");
	}

	@Test
	void unknownServerFailsWithAdvice() {
		assertThatExceptionOfType(MojoFailureException.class)
			.isThrownBy(() -> ServerCredentials.read("other", this.settings, this.decrypter))
			.withMessageContaining("no server 'other'")
			.withMessageContaining("settings.xml");
	}

	@Test
	void passwordThatCannotBeDecryptedFails() {
		given(this.decrypted.getProblems()).willReturn(List
			.of(new DefaultSettingsProblem("no master password", SettingsProblem.Severity.ERROR, null, -1, -1, null)));
		assertThatExceptionOfType(MojoFailureException.class)
			.isThrownBy(() -> ServerCredentials.read("shop-db", this.settings, this.decrypter))
			.withMessageContaining("no master password");
	}

	private static Server server(String id, @Nullable String password) {
		Server server = new Server();
		server.setId(id);
		server.setUsername("owner");
		server.setPassword(password);
		return server;
	}

}
