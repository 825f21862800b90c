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

package io.github.prismaspring.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import io.github.prismaspring.benchmarks.report.Medians.Setting;

import org.springframework.web.util.HtmlUtils;

/**
 * The throughput of the everyday queries as bars: a group for each query, whose longest
 * bar is as wide as the chart.
 */
final class Chart {

	private static final int WIDTH = 800;

	private static final int LABEL = 170;

	private static final int NUMBER = 70;

	private static final int BAR = 16;

	private static final int GAP = 34;

	private final Medians medians;

	private final String machine;

	Chart(Medians medians, String machine) {
		this.medians = medians;
		this.machine = machine;
	}

	String svg() {
		Setting setting = this.medians.settings()
			.stream()
			.max(Comparator.comparing((Setting one) -> -Math.abs(one.concurrency() - 16))
				.thenComparing((one) -> -one.latencyMillis()))
			.orElse(new Setting(0, 16));
		StringBuilder bars = new StringBuilder();
		int y = GAP + 20;
		for (String workload : this.medians.workloads().stream().filter((one) -> one.startsWith("shop-")).toList()) {
			bars.append("<text x=\"0\" y=\"%d\" font-weight=\"bold\">%s</text>\n".formatted(y, workload));
			y = group(bars, y + 8, workload, setting) + GAP;
		}
		return """
				<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="12">
				<rect width="100%%" height="100%%" fill="#fff"/>
				<text x="0" y="14">Operations per second, %s</text>
				<text x="0" y="30" font-size="10" fill="#475569">%s</text>
				%s</svg>
				""".formatted(WIDTH, y - GAP + 8, setting.text(), HtmlUtils.htmlEscape(this.machine, "UTF-8"), bars);
	}

	private int group(StringBuilder bars, int top, String workload, Setting setting) {
		List<String> contestants = this.medians.contestants()
			.stream()
			.filter((contestant) -> throughput(workload, contestant, setting).isPresent())
			.toList();
		double longest = contestants.stream()
			.mapToDouble((contestant) -> throughput(workload, contestant, setting).orElse(0))
			.max()
			.orElse(1);
		int y = top;
		for (String contestant : contestants) {
			OptionalDouble throughput = throughput(workload, contestant, setting);
			long width = Math.round((WIDTH - LABEL - NUMBER) * throughput.orElse(0) / longest);
			bars.append("""
					<text x="%d" y="%d" text-anchor="end">%s</text>
					<rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>
					<text x="%d" y="%d">%s</text>
					""".formatted(LABEL - 6, y + 12, contestant, LABEL, y, width, BAR - 3,
					contestant.startsWith("prisma") ? "#0f766e" : "#94a3b8", LABEL + width + 5, y + 12,
					Tables.number(throughput)));
			y += BAR;
		}
		return y;
	}

	private OptionalDouble throughput(String workload, String contestant, Setting setting) {
		return this.medians.of(workload, contestant, setting, Round::operationsPerSecond);
	}

}
