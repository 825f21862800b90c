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

package io.github.prismaspring.starter.observation;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import io.github.prismaspring.starter.support.PrismaApplication;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * One trace from a caller's request to the statement that the database sees.
 */
abstract class TraceContract {

	private static final String CALLER = "00f067aa0ba902b7";

	private final InMemorySpanExporter exporter;

	private final RestClient caller;

	TraceContract(PrismaApplication application) {
		this.exporter = application.bean(InMemorySpanExporter.class);
		this.caller = RestClient.create(
				"http://127.0.0.1:" + application.context().getEnvironment().getRequiredProperty("local.server.port"));
	}

	protected final void assertOneTrace(String style, CapturedOutput output) {
		String trace = newTrace();
		String statement = this.caller.post()
			.uri("/{style}/{name}", style, trace)
			.header("traceparent", "00-%s-%s-01".formatted(trace, CALLER))
			.retrieve()
			.body(String.class);
		String requestName = "http post /" + style + "/{name}";
		await().atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(spans(trace)).extracting(SpanData::getName)
				.containsExactlyInAnyOrder(requestName, "transaction", "create Category", "count Category",
						"sql.query"));
		SpanData transaction = span(trace, "transaction");
		SpanData create = span(trace, "create Category");
		SpanData sql = span(trace, "sql.query");
		assertThat(span(trace, requestName).getParentSpanId()).isEqualTo(CALLER);
		assertThat(transaction.getParentSpanId()).isEqualTo(span(trace, requestName).getSpanId());
		assertThat(create.getParentSpanId()).isEqualTo(transaction.getSpanId());
		assertThat(span(trace, "count Category").getParentSpanId()).isEqualTo(transaction.getSpanId());
		assertThat(sql.getParentSpanId()).isEqualTo(transaction.getSpanId());
		assertThat(statement).isEqualTo("select current_query() " + comment(sql));
		assertThat(attribute(create, "db.system.name")).isEqualTo("postgresql");
		assertThat(attribute(create, "prisma.transaction.id")).isNotNull()
			.isEqualTo(attribute(transaction, "prisma.transaction.id"));
		assertThat(attribute(transaction, "outcome")).isEqualTo("committed");
		assertThat(attribute(transaction, "prisma.transaction.name")).startsWith(TracedShelf.class.getName() + ".add");
		assertLogged(trace, List.of("INSERT", comment(create)), output);
		assertLogged(trace, List.of("COMMIT"), output);
	}

	private static void assertLogged(String trace, List<String> parts, CapturedOutput output) {
		await().atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(output.getOut().lines())
				.anyMatch((line) -> line.contains("\"traceId\":\"" + trace + "\"")
						&& parts.stream().allMatch(line::contains)));
	}

	private static String comment(SpanData span) {
		return "/*traceparent='00-%s-%s-01'*/".formatted(span.getTraceId(), span.getSpanId());
	}

	private static String newTrace() {
		HexFormat hex = HexFormat.of();
		return hex.toHexDigits(ThreadLocalRandom.current().nextLong())
				+ hex.toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
	}

	private List<SpanData> spans(String trace) {
		return this.exporter.getFinishedSpanItems().stream().filter((span) -> span.getTraceId().equals(trace)).toList();
	}

	private SpanData span(String trace, String name) {
		return spans(trace).stream().filter((span) -> span.getName().equals(name)).findFirst().orElseThrow();
	}

	private static String attribute(SpanData span, String name) {
		return span.getAttributes().get(AttributeKey.stringKey(name));
	}

}
