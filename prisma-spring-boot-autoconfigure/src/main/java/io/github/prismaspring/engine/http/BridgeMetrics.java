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

package io.github.prismaspring.engine.http;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * What a bridge has measured up to one moment. The names are those of its Prometheus
 * metrics, without the buckets of histograms.
 *
 * @param samples the value of each series
 */
public record BridgeMetrics(Map<Series, Double> samples) {

	private static final String BUCKET = "_bucket";

	public BridgeMetrics {
		samples = Map.copyOf(samples);
	}

	/**
	 * Returns a value.
	 * @param series the series to look for
	 * @return its value, {@code NaN} if there is none
	 */
	public double value(Series series) {
		return this.samples.getOrDefault(series, Double.NaN);
	}

	/**
	 * Returns the value of a series without labels.
	 * @param name the name of the metric
	 * @return its value, {@code NaN} if there is none
	 */
	public double value(String name) {
		return value(new Series(name, Map.of()));
	}

	static BridgeMetrics read(JsonParser body) {
		Map<Series, Double> samples = new HashMap<>();
		for (JsonNode metric : JsonBody.read(body)) {
			String name = metric.path("name").asString("");
			for (JsonNode sample : metric.path("values")) {
				Series series = new Series(sample.path("metricName").asString(name), labels(sample.path("labels")));
				if (sample.path("value").isNumber() && !series.name().endsWith(BUCKET)) {
					samples.put(series, sample.path("value").doubleValue());
				}
			}
		}
		return new BridgeMetrics(samples);
	}

	private static Map<String, String> labels(JsonNode labels) {
		Map<String, String> result = new TreeMap<>();
		labels.properties().forEach((label) -> result.put(label.getKey(), label.getValue().asString("")));
		return result;
	}

	/**
	 * What tells one value from all others.
	 *
	 * @param name the name of the metric
	 * @param labels names and values of its labels, in the order of the names
	 */
	public record Series(String name, Map<String, String> labels) {

		public Series {
			labels = Collections.unmodifiableMap(new TreeMap<>(labels));
		}

	}

}
