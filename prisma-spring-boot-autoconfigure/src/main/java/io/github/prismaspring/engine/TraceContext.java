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

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * The place in a distributed trace that something is done for. It travels in the context
 * of a subscription, where an engine finds it that can hand it on.
 *
 * @param traceparent the trace, the span and whether it is recorded, in the form of the
 * header that <a href="https://www.w3.org/TR/trace-context/">the W3C</a> defines
 * @param tracestate what tracing systems add to it, or {@code null} if there is nothing
 */
public record TraceContext(String traceparent, @Nullable String tracestate) {

	/**
	 * Returns the trace of a subscription.
	 * @param context the context of the subscription
	 * @return the trace, empty if there is none
	 */
	public static Optional<TraceContext> from(ContextView context) {
		return context.getOrEmpty(TraceContext.class);
	}

	/**
	 * Adds this trace to the context of a subscription.
	 * @param context the context of the subscription
	 * @return the context with this trace in place of any other
	 */
	public Context addTo(Context context) {
		return context.put(TraceContext.class, this);
	}

}
