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

package io.github.prismaspring.test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineDecorator;

import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;

/**
 * Logs what is sent to the engine of a test's application context, while there is a test
 * that wants to know. Comes after all decorators that have an order, so that it sees what
 * they let through.
 */
final class QueryCounter implements PrismaEngineDecorator, Ordered {

	private final List<QueryLog> logs = new CopyOnWriteArrayList<>();

	private volatile boolean decorating;

	@Override
	public PrismaEngine decorate(PrismaEngine engine) {
		this.decorating = true;
		return new CountedEngine(engine, this.logs);
	}

	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE;
	}

	void begin(QueryLog log) {
		this.logs.add(log);
	}

	void end(QueryLog log) {
		this.logs.remove(log);
	}

	// The engine may be made when it is first needed
	boolean isInUse(ApplicationContext context) {
		if (!this.decorating) {
			context.getBeanProvider(PrismaEngine.class).forEach((engine) -> {
			});
		}
		return this.decorating;
	}

}
