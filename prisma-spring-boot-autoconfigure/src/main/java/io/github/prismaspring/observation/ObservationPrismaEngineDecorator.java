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

package io.github.prismaspring.observation;

import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineDecorator;
import io.micrometer.observation.ObservationRegistry;

/**
 * Observes the queries and the transactions of an engine. As long as nobody handles the
 * observations, they cost nothing.
 */
public final class ObservationPrismaEngineDecorator implements PrismaEngineDecorator {

	private final PrismaObservations observations;

	/**
	 * Creates a decorator.
	 * @param registry where the observations go
	 * @param options how queries and transactions are observed
	 */
	public ObservationPrismaEngineDecorator(ObservationRegistry registry, PrismaObservationOptions options) {
		this.observations = new PrismaObservations(registry, options);
	}

	@Override
	public PrismaEngine decorate(PrismaEngine engine) {
		return new ObservedPrismaEngine(engine, this.observations);
	}

}
