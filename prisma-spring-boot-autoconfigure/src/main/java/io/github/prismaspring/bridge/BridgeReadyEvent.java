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

import org.springframework.context.ApplicationEvent;

/**
 * Published when the bridge has been started or restarted and can be used.
 */
public class BridgeReadyEvent extends ApplicationEvent {

	private final long pid;

	/**
	 * Create a new event.
	 * @param source the lifecycle that started the bridge
	 * @param pid the bridge's process id
	 */
	public BridgeReadyEvent(BridgeLifecycle source, long pid) {
		super(source);
		this.pid = pid;
	}

	/**
	 * Return the id that the operating system knows the bridge by.
	 * @return the process id
	 */
	public long getPid() {
		return this.pid;
	}

}
