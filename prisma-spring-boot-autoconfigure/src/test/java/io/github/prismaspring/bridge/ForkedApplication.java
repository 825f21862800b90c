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

package io.github.prismaspring.bridge;

import java.time.Duration;

/**
 * Application that starts a bridge, tells its process id, and stays until it is killed.
 */
public final class ForkedApplication {

	private ForkedApplication() {
	}

	/**
	 * Starts the application.
	 * @param args not used
	 * @throws InterruptedException never
	 */
	public static void main(String[] args) throws InterruptedException {
		Duration timeout = Duration.ofSeconds(20);
		BridgeLauncher launcher = FakeBridge.launcher();
		BridgeLifecycle lifecycle = new BridgeLifecycle(launcher, () -> {
		}, new BridgeTimings(timeout, timeout, timeout, timeout), (event) -> {
			if (event instanceof BridgeReadyEvent ready) {
				System.out.println("pid=" + ready.getPid());
			}
		});
		lifecycle.start();
		Thread.currentThread().join();
	}

}
