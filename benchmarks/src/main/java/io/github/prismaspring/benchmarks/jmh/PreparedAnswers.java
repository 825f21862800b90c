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

package io.github.prismaspring.benchmarks.jmh;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the bridge would answer.
 */
final class PreparedAnswers {

	private static final int PURCHASES = 5;

	private static final int LINES = 3;

	private PreparedAnswers() {
	}

	static byte[] ticket() {
		return utf8(ticket(1));
	}

	static byte[] tickets(int count) {
		return utf8(list(count, PreparedAnswers::ticket));
	}

	static byte[] shopper() {
		return utf8(shopper(""));
	}

	static byte[] shopperWithPurchases() {
		return utf8(shopper(",\"purchases\":" + list(PURCHASES, PreparedAnswers::purchase)));
	}

	private static String ticket(int id) {
		return """
				{"id":%d,"number":{"$type":"BigInt","value":"%d"},"title":"Ticket %d",\
				"fee":{"$type":"Decimal","value":"%d.5"},\
				"openedAt":{"$type":"DateTime","value":"2024-03-01T01:%02d:00.000Z"},"urgent":%s,"state":"%s",\
				"note":%s}""".formatted(id, 20_240_000_000L + id, id, id % 1000, id % 60, id % 2 == 0,
				(id % 3 == 0) ? "OPEN" : "ANSWERED", (id % 4 == 0) ? "null" : "\"As ticket %d\"".formatted(id / 2));
	}

	private static String shopper(String purchases) {
		return """
				{"id":17,"email":"shopper17@example.com","name":"Shopper 17","note":"Prefers article 17",\
				"active":true,"visits":4,"balance":{"$type":"Decimal","value":"742.5"},\
				"createdAt":{"$type":"DateTime","value":"2024-03-01T01:00:00.000Z"}%s}""".formatted(purchases);
	}

	private static String purchase(int id) {
		return """
				{"id":%d,"placedAt":{"$type":"DateTime","value":"2024-04-01T02:00:00.000Z"},\
				"total":{"$type":"Decimal","value":"59.97"},"shopperId":17,"lines":%s}""".formatted(id,
				list(LINES, (place) -> line(id * LINES + place)));
	}

	private static String line(int id) {
		return """
				{"id":%d,"article":"Article %d","quantity":%d,"price":{"$type":"Decimal","value":"19.99"},\
				"purchaseId":1}""".formatted(id, id % 500, id % LINES);
	}

	private static String list(int count, IntFunction<String> element) {
		return IntStream.rangeClosed(1, count).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
