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

package io.github.prismaspring.benchmarks.worker;

import io.github.prismaspring.benchmarks.contestant.prisma.PrismaApplication;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * How the callers of our contestants get their answers.
 */
enum Callers {

	/** They wait on threads of the platform. */
	WAITING {
		@Override
		Runner runner(ConfigurableApplicationContext application) {
			return BlockingRunner.onPlatformThreads(PrismaApplication.blocking(application));
		}
	},
	/** They wait on virtual threads. */
	WAITING_ON_VIRTUAL_THREADS {
		@Override
		Runner runner(ConfigurableApplicationContext application) {
			return BlockingRunner.onVirtualThreads(PrismaApplication.blocking(application));
		}
	},
	/** They subscribe. */
	SUBSCRIBING {
		@Override
		Runner runner(ConfigurableApplicationContext application) {
			return new ReactiveRunner(PrismaApplication.reactive(application));
		}
	};

	abstract Runner runner(ConfigurableApplicationContext application);

}
