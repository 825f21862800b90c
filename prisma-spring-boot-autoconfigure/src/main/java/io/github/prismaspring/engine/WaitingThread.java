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

package io.github.prismaspring.engine;

import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * The thread that waits for what a subscription gives, if one does. It travels in the
 * context of the subscription. An engine that finds it to be its own may wait for input
 * there instead of having another thread wake it up: nothing else can happen on that
 * thread until there is a result. Engines that know nothing of it work as ever.
 *
 * @param thread the thread, which may be interrupted while it waits
 */
public record WaitingThread(Thread thread) {

	/**
	 * Returns the current thread as the one that is going to wait.
	 * @return the current thread
	 */
	public static WaitingThread current() {
		return new WaitingThread(Thread.currentThread());
	}

	/**
	 * Returns whether the current thread is the one that waits for a subscription.
	 * @param context the context of the subscription
	 * @return whether it may be blocked here. Not if it is interrupted already
	 */
	public static boolean isCurrent(ContextView context) {
		WaitingThread waiting = context.getOrDefault(WaitingThread.class, null);
		return waiting != null && waiting.thread == Thread.currentThread() && !waiting.thread.isInterrupted();
	}

	/**
	 * Adds this thread to the context of a subscription.
	 * @param context the context of the subscription
	 * @return the context with this thread in place of any other
	 */
	public Context addTo(Context context) {
		return context.put(WaitingThread.class, this);
	}

}
