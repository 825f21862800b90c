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

package io.github.prismaspring.starter.actuator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What Prometheus reads from an application.
 *
 * @param samples the value of each series, such as {@code up{name="prisma"}}
 */
record PrometheusScrape(Map<String, Double> samples) {

	private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]\\w*)=\"");

	static PrometheusScrape parse(String text) {
		Map<String, Double> samples = new LinkedHashMap<>();
		text.lines().filter((line) -> !line.startsWith("#") && !line.isBlank()).forEach((line) -> {
			int end = line.lastIndexOf(' ');
			samples.put(line.substring(0, end), number(line.substring(end + 1)));
		});
		return new PrometheusScrape(samples);
	}

	private static double number(String text) {
		return (text.equals("+Inf")) ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
	}

	/**
	 * The sum of all series of a metric that have all of these labels.
	 * @param metric the metric
	 * @param labels labels such as {@code status="committed"}
	 * @return the sum, {@code NaN} if there is no such series
	 */
	double sum(String metric, String... labels) {
		double[] values = this.samples.entrySet()
			.stream()
			.filter((sample) -> metric(sample.getKey()).equals(metric))
			.filter((sample) -> Set.of(labels).stream().allMatch(sample.getKey()::contains))
			.mapToDouble(Entry::getValue)
			.toArray();
		return (values.length > 0) ? DoubleStream.of(values).sum() : Double.NaN;
	}

	Set<String> metrics() {
		return this.samples.keySet().stream().map(PrometheusScrape::metric).collect(Collectors.toSet());
	}

	Set<String> labels() {
		return this.samples.keySet()
			.stream()
			.flatMap((series) -> LABEL.matcher(series).results())
			.map((label) -> label.group(1))
			.collect(Collectors.toSet());
	}

	private static String metric(String series) {
		int brace = series.indexOf('{');
		return (brace >= 0) ? series.substring(0, brace) : series;
	}

}
