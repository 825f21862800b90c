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

package io.github.prismaspring.client;

import java.util.concurrent.atomic.AtomicBoolean;

import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.WaitingThread;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link BlockingRunner}.
 */
class BlockingRunnerTests {

	@Test
	void tellsTheEngineWhichThreadWaits() {
		PrismaEngine engine = mock(PrismaEngine.class);
		AtomicBoolean current = new AtomicBoolean();
		given(engine.execute(any())).willReturn(Mono.deferContextual((context) -> {
			current.set(WaitingThread.isCurrent(context));
			return Mono.just(1L);
		}));
		assertThat(new Prisma(engine).user().count()).isEqualTo(1);
		assertThat(current).isTrue();
	}

}
