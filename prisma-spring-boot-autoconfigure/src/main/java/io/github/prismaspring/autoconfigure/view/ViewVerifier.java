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

import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.view.Views;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Verifies views before the application starts. Does nothing in an application that has
 * no generated client.
 */
final class ViewVerifier implements SmartInitializingSingleton, BeanClassLoaderAware {

	private final ScannedViews views;

	private final ObjectProvider<PrismaModels> models;

	private @Nullable ClassLoader classLoader;

	ViewVerifier(ScannedViews views, ObjectProvider<PrismaModels> models) {
		this.views = views;
		this.models = models;
	}

	@Override
	public void setBeanClassLoader(ClassLoader classLoader) {
		this.classLoader = classLoader;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<ModelType<?>> types = this.models.stream()
			.<ModelType<?>>flatMap((models) -> models.types().stream())
			.toList();
		if (!types.isEmpty()) {
			Views.verify(new PrismaModels(types), this.views.classes(this.classLoader));
		}
	}

}
