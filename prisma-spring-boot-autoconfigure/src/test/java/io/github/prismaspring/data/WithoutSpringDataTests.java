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

package io.github.prismaspring.data;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.example.Category;
import io.github.prismaspring.client.example.Models;
import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.client.example.ReactivePrisma;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.domain.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests that an application without Spring Data Commons lacks nothing else.
 */
class WithoutSpringDataTests {

	@Test
	void clientsRunQueries() throws Exception {
		try (URLClassLoader loader = classLoader()) {
			assertThatExceptionOfType(ClassNotFoundException.class)
				.isThrownBy(() -> loader.loadClass(Page.class.getName()));
			Object scenario = loader.loadClass(Scenario.class.getName()).getDeclaredConstructor().newInstance();
			assertThat(((Callable<?>) scenario).call()).isEqualTo("[a] [a] [a] [a] 3");
		}
	}

	private static URLClassLoader classLoader() {
		URL[] urls = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("spring-data-commons"))
			.map(WithoutSpringDataTests::url)
			.toArray(URL[]::new);
		return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
	}

	private static URL url(String entry) {
		try {
			return Path.of(entry).toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Runs in the class loader that lacks Spring Data Commons.
	 */
	public static final class Scenario implements Callable<String> {

		@Override
		public String call() {
			RecordingEngine engine = new RecordingEngine().answer("[{'name':'a'}]");
			Prisma prisma = new Prisma(engine);
			try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
				context.registerBean(Prisma.class, () -> prisma);
				context.refresh();
			}
			String list = names(prisma.category().findMany().stream());
			String streamed = names(prisma.category().stream((q) -> q, 5));
			String found = names(prisma.category().include(Models.CATEGORY.posts).stream((q) -> q, 5));
			String flux = new ReactivePrisma(engine).category()
				.stream((q) -> q, 5)
				.map(Category::name)
				.collectList()
				.blockOptional()
				.orElseThrow()
				.toString();
			engine.answer("{'_count':{'_all':3}}");
			return String.join(" ", list, streamed, found, flux, Long.toString(prisma.category().count()));
		}

		private static String names(Stream<Category> rows) {
			return rows.map(Category::name).toList().toString();
		}

	}

}
