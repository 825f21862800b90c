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

package io.github.prismaspring.autoconfigure.warmup;

import java.util.List;

import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.autoconfigure.view.ScannedViews;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.view.PrismaViewException;
import io.github.prismaspring.client.warmup.KnownReads;
import io.github.prismaspring.engine.http.BridgeClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Tells the client of the bridge what the application is going to read. The bridge hears
 * of it when it has shown that it serves the right schema, in the background.
 */
final class WarmUp implements SmartLifecycle, BeanClassLoaderAware {

	private static final Logger logger = LoggerFactory.getLogger(WarmUp.class);

	private final BridgeClient client;

	private final ObjectProvider<PrismaModels> models;

	private final ObjectProvider<ScannedViews> views;

	private @Nullable ClassLoader classLoader;

	private volatile boolean running;

	WarmUp(BridgeClient client, ObjectProvider<PrismaModels> models, ObjectProvider<ScannedViews> views) {
		this.client = client;
		this.models = models;
		this.views = views;
	}

	@Override
	public void setBeanClassLoader(ClassLoader classLoader) {
		this.classLoader = classLoader;
	}

	@Override
	public void start() {
		this.running = true;
		List<ModelType<?>> types = this.models.stream()
			.<ModelType<?>>flatMap((models) -> models.types().stream())
			.toList();
		List<Class<?>> classes = this.views.stream()
			.<Class<?>>flatMap((views) -> views.classes(this.classLoader).stream())
			.toList();
		try {
			this.client.warmUp(KnownReads.of(new PrismaModels(types), classes));
		}
		catch (PrismaViewException ex) {
			logger.debug("No plans are made beforehand, because some views do not fit their models", ex);
		}
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public boolean isPauseable() {
		return false;
	}

	/**
	 * Returns the phase before the one in which the bridge shows what it serves.
	 * @return the phase
	 */
	@Override
	public int getPhase() {
		return BridgeLifecycle.PHASE;
	}

}
