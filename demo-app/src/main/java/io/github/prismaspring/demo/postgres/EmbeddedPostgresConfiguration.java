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

package io.github.prismaspring.demo.postgres;

import java.io.IOException;
import java.nio.file.Files;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * A real PostgreSQL that the application starts, so that the profile needs no other
 * set-up than SQLite does. It is a bean, hence there before the bridge starts and until
 * the bridge has stopped. An application with a PostgreSQL of its own has a
 * {@code DATABASE_URL} instead.
 */
@Configuration(proxyBeanMethods = false)
@Profile("postgres")
class EmbeddedPostgresConfiguration {

	@Bean(destroyMethod = "close")
	EmbeddedPostgres postgres(EmbeddedPostgresProperties properties) throws IOException {
		Files.createDirectories(properties.programs());
		new OrphanedServer(properties.data()).stop();
		return EmbeddedPostgres.builder()
			.setOverrideWorkingDirectory(properties.programs().toFile())
			.setDataDirectory(properties.data())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.start();
	}

	@Bean
	EmbeddedPostgresConnectionDetails prismaDatabaseConnectionDetails(EmbeddedPostgres postgres) {
		return new EmbeddedPostgresConnectionDetails(postgres.getPort());
	}

}
