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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationView;
import io.micrometer.observation.transport.SenderContext;

/**
 * Keeps what was observed, and numbers it as a tracer numbers spans.
 */
final class ObservationRecorder implements ObservationHandler<Observation.Context> {

	private final List<Observation.Context> started = Collections.synchronizedList(new ArrayList<>());

	private final List<Observation.Context> stopped = Collections.synchronizedList(new ArrayList<>());

	@Override
	public void onStart(Observation.Context context) {
		this.started.add(context);
		if (context instanceof SenderContext<?> sender) {
			inject(sender, this.started.size());
		}
	}

	private static <C> void inject(SenderContext<C> sender, int span) {
		sender.getSetter().set(sender.getCarrier(), "traceparent", "00-%s-%016d-01".formatted("a".repeat(32), span));
		sender.getSetter().set(sender.getCarrier(), "tracestate", "vendor=" + span);
	}

	@Override
	public void onStop(Observation.Context context) {
		this.stopped.add(context);
	}

	@Override
	public boolean supportsContext(Observation.Context context) {
		return true;
	}

	List<Observation.Context> started() {
		return this.started;
	}

	List<Observation.Context> stopped() {
		return this.stopped;
	}

	/**
	 * What has stopped, by the names of their spans.
	 */
	List<String> spans() {
		return this.stopped.stream().map(Observation.Context::getContextualName).toList();
	}

	Observation.Context last() {
		return this.stopped.get(this.stopped.size() - 1);
	}

	static List<String> low(Observation.Context context) {
		return texts(context.getLowCardinalityKeyValues());
	}

	static List<String> high(Observation.Context context) {
		return texts(context.getHighCardinalityKeyValues());
	}

	static String low(Observation.Context context, String key) {
		KeyValue value = context.getLowCardinalityKeyValue(key);
		return (value != null) ? value.getValue() : "absent";
	}

	private static List<String> texts(Iterable<KeyValue> keyValues) {
		List<String> texts = new ArrayList<>();
		keyValues.forEach((keyValue) -> texts.add(keyValue.getKey() + "=" + keyValue.getValue()));
		return texts;
	}

	static Observation.ContextView parent(Observation.Context context) {
		ObservationView parent = context.getParentObservation();
		return (parent != null) ? parent.getContextView() : null;
	}

}
