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

package io.github.prismaspring.autoconfigure.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ClassUtils;

/**
 * The views that were found in the packages of the application. They are kept by their
 * names, so that code which is generated ahead of time can hold those it cannot access.
 *
 * @param names the names of the classes
 */
public record ScannedViews(List<String> names) {

	static final String BEAN_NAME = "prismaScannedViews";

	/**
	 * Returns the views themselves, without initializing them.
	 * @param classLoader the class loader to find them with, or {@code null} for the
	 * default one
	 * @return the classes
	 */
	public List<Class<?>> classes(@Nullable ClassLoader classLoader) {
		return this.names.stream().<Class<?>>map((name) -> ClassUtils.resolveClassName(name, classLoader)).toList();
	}

}
