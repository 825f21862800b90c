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

import io.github.prismaspring.engine.TraceContext;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import reactor.util.context.Context;

/**
 * What subscriptions find in their context that belong to something observed.
 *
 * @param parent the parent of further observations, or {@code null} if there is none
 * @param trace the place in the trace, or {@code null} if there is none
 */
record ObservedScope(@Nullable Observation parent, @Nullable TraceContext trace) {

	Context addTo(Context context) {
		Context result = context;
		if (this.parent != null) {
			result = result.put(ObservationThreadLocalAccessor.KEY, this.parent);
		}
		return (this.trace != null) ? this.trace.addTo(result) : result;
	}

}
