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
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link BridgeMigrations}.
 */
class BridgeMigrationsTests {

	private static final String FOLDER = "META-INF/prisma/com.example.db/migrations/";

	private static final Map<String, String> FILES = Map.of("20260101120000_init/migration.sql", "CREATE TABLE a ();",
			"20260102120000_more/migration.sql", "CREATE TABLE b ();", "migration_lock.toml", "provider = \"sqlite\"");

	@TempDir
	private Path directory;

	@Test
	void filesInAFolderAreFound() throws IOException {
		Path folder = write(this.directory.resolve("my migrations"), FILES);
		Files.writeString(folder.resolve("README.md"), "not a migration");
		Files.createDirectories(folder.resolve("20260103120000_empty"));
		assertUnpacked(new BridgeMigrations(folder.toUri().toString(), new PathMatchingResourcePatternResolver()));
		assertUnpacked(new BridgeMigrations("file:" + folder, new PathMatchingResourcePatternResolver()));
	}

	@Test
	void filesInExplodedClassesAreFound() throws IOException {
		write(this.directory.resolve("classes").resolve(FOLDER), FILES);
		assertUnpacked(onClassPath(this.directory.resolve("classes/")));
	}

	@Test
	void filesInAJarAreFound() throws IOException {
		Map<String, String> entries = new TreeMap<>(Map.of(FOLDER, ""));
		FILES.forEach((name, content) -> entries.put(FOLDER + name, content));
		assertUnpacked(onClassPath(jar(entries)));
	}

	@Test
	void indexLeadsThroughAJarThatCannotBeListed() throws IOException {
		Map<String, String> entries = new TreeMap<>();
		FILES.forEach((name, content) -> entries.put(FOLDER + name, content));
		assertThatExceptionOfType(MigrationsNotFoundException.class)
			.isThrownBy(() -> onClassPath(jar(entries)).folder(cache()));
		entries.put(FOLDER + "index.txt", String.join("\n", FILES.keySet()) + "\n");
		assertUnpacked(onClassPath(jar(entries)));
	}

	@Test
	void filesInAJarWithinTheJarOfAnApplicationAreFound() throws Exception {
		Map<String, String> entries = new TreeMap<>(Map.of(FOLDER, ""));
		FILES.forEach((name, content) -> entries.put(FOLDER + name, content));
		Path listed = jar(entries);
		entries.remove(FOLDER);
		entries.put(FOLDER + "index.txt", String.join("\n", FILES.keySet()));
		Path indexed = jar(entries);
		try (ExecutableJar application = ExecutableJar.of(this.directory.resolve("app.jar"), listed, indexed)) {
			assertUnpacked(onClassPath(application.library(listed)));
			assertUnpacked(onClassPath(application.library(indexed)));
		}
	}

	@Test
	void fileThatOnlyTheIndexHasIsNamed() throws IOException {
		BridgeMigrations migrations = onClassPath(jar(Map.of(FOLDER + "index.txt", "1_lost/migration.sql")));
		assertThatExceptionOfType(BridgeBundleException.class).isThrownBy(() -> migrations.folder(cache()))
			.havingCause()
			.withMessageContaining("1_lost/migration.sql");
	}

	@Test
	void changedScriptIsAnotherFolder() throws IOException {
		Path folder = write(this.directory.resolve("migrations"), FILES);
		BridgeMigrations migrations = new BridgeMigrations("file:" + folder, new PathMatchingResourcePatternResolver());
		Path before = migrations.folder(cache());
		String hash = migrations.hash();
		assertThat(migrations.folder(cache())).isEqualTo(before);
		write(folder, Map.of("20260102120000_more/migration.sql", "CREATE TABLE c ();"));
		assertThat(migrations.folder(cache())).isNotEqualTo(before);
		assertThat(migrations.hash()).isNotEqualTo(hash);
	}

	@Test
	void absenceIsSaidWithThePlace() throws IOException {
		Path empty = write(this.directory.resolve("empty"), Map.of("migration_lock.toml", ""));
		for (String location : new String[] { "file:" + empty, "file:" + this.directory.resolve("missing"),
				"classpath:missing/" }) {
			BridgeMigrations migrations = new BridgeMigrations(location, new PathMatchingResourcePatternResolver());
			assertThatExceptionOfType(MigrationsNotFoundException.class).isThrownBy(() -> migrations.folder(cache()))
				.satisfies((ex) -> assertThat(ex.getLocation()).startsWith(location).endsWith("/"));
		}
	}

	private void assertUnpacked(BridgeMigrations migrations) throws IOException {
		Path folder = migrations.folder(cache());
		assertThat(folder).hasParent(this.directory.resolve("cache"));
		try (var files = Files.walk(folder)) {
			assertThat(files.filter(Files::isRegularFile)).hasSize(FILES.size())
				.allSatisfy((file) -> assertThat(file)
					.hasContent(FILES.get(folder.relativize(file).toString().replace('\\', '/'))));
		}
	}

	private BridgeCache cache() {
		return BridgeCache.in(this.directory.resolve("cache"));
	}

	private static BridgeMigrations onClassPath(Path entry) throws MalformedURLException {
		return onClassPath(new URLClassLoader(new URL[] { entry.toUri().toURL() }, null));
	}

	private static BridgeMigrations onClassPath(ClassLoader classLoader) {
		return new BridgeMigrations("classpath:" + FOLDER, new PathMatchingResourcePatternResolver(classLoader));
	}

	private static Path write(Path folder, Map<String, String> files) throws IOException {
		for (Map.Entry<String, String> file : files.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, file.getValue());
		}
		return folder;
	}

	private Path jar(Map<String, String> entries) throws IOException {
		Path jar = Files.createTempFile(this.directory, "application", ".jar");
		try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return jar;
	}

}
