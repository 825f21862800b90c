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

package io.github.prismaspring.autoconfigure;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The class path of the tests without some artifacts. Unlike with Spring Boot's
 * {@code FilteredClassLoader}, classes of ours that need one of them cannot be linked
 * either.
 */
final class ReducedClassPath implements AutoCloseable {

	private final URLClassLoader classLoader;

	private ReducedClassPath(List<Path> entries) {
		URL[] urls = entries.stream().map(ReducedClassPath::url).toArray(URL[]::new);
		this.classLoader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
	}

	static ReducedClassPath without(List<String> artifacts) {
		List<Path> entries = new ArrayList<>(Arrays
			.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
				.split(File.pathSeparator))
			.map(Path::of)
			.toList());
		for (String artifact : artifacts) {
			if (!entries.removeIf((entry) -> entry.getFileName().toString().matches(artifact + "-\\d.*\\.jar"))) {
				throw new IllegalArgumentException("The class path of the tests has no " + artifact);
			}
		}
		return new ReducedClassPath(entries);
	}

	private static URL url(Path path) {
		try {
			return path.toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Calls a task that is loaded with this class path.
	 * @param <T> the type of the result, which has to be one of the JDK
	 * @param task the class of the task
	 * @return the result of the task
	 * @throws Exception what the task has thrown
	 */
	@SuppressWarnings("unchecked")
	<T> T call(Class<? extends Callable<T>> task) throws Exception {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(this.classLoader);
		try {
			Class<?> type = this.classLoader.loadClass(task.getName());
			return ((Callable<T>) type.getDeclaredConstructor().newInstance()).call();
		}
		finally {
			thread.setContextClassLoader(before);
		}
	}

	@Override
	public void close() throws IOException {
		this.classLoader.close();
	}

}
