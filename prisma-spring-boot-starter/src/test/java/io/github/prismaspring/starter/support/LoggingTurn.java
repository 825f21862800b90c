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

package io.github.prismaspring.starter.support;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Lets applications that start at the same time set up their logging, which they share,
 * one after another.
 */
final class LoggingTurn implements ApplicationListener<ApplicationPreparedEvent> {

	private static final Semaphore TURNS = new Semaphore(1);

	private final AtomicBoolean taken = new AtomicBoolean(true);

	private LoggingTurn() {
	}

	static LoggingTurn take() {
		TURNS.acquireUninterruptibly();
		return new LoggingTurn();
	}

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		end();
	}

	void end() {
		if (this.taken.compareAndSet(true, false)) {
			TURNS.release();
		}
	}

}
