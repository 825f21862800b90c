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

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import io.github.prismaspring.bridge.BridgeReadyEvent;
import org.awaitility.Awaitility;

import org.springframework.context.ApplicationListener;

/**
 * Remembers which bridge an application has started last.
 */
class LatestBridge implements ApplicationListener<BridgeReadyEvent> {

	private final AtomicLong pid = new AtomicLong();

	@Override
	public void onApplicationEvent(BridgeReadyEvent event) {
		this.pid.set(event.getPid());
	}

	ProcessHandle awaitAlive() {
		return Awaitility.await()
			.until(() -> ProcessHandle.of(this.pid.get()).filter(ProcessHandle::isAlive), Optional::isPresent)
			.orElseThrow();
	}

}
