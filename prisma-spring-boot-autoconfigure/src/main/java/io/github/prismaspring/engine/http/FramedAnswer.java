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

import java.util.function.Consumer;

import io.github.prismaspring.engine.JsonProtocol;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * A line that a bridge has sent: the answer to a call, or the greeting that comes first
 * on a WebSocket.
 *
 * @param id the number of the call, or {@code -1} in the greeting
 * @param status the status of the answer
 * @param bodyLimit the largest body of a call in bytes, if this is the greeting
 * @param parser the parser, placed before the first token of the answer's body
 * @param length how long the line is, in bytes
 */
record FramedAnswer(int id, int status, long bodyLimit, JsonParser parser, int length) {

	/**
	 * Splits a message into its lines.
	 * @param message the message, as UTF-8
	 * @param lines takes each line, and has to close its parser
	 */
	static void readAll(byte[] message, Consumer<FramedAnswer> lines) {
		int start = 0;
		for (int i = 0; i < message.length; i++) {
			if (message[i] == '\n') {
				lines.accept(read(message, start, i - start));
				start = i + 1;
			}
		}
		lines.accept(read(message, start, message.length - start));
	}

	/**
	 * Reads a line.
	 * @param message where the line is, as UTF-8
	 * @param offset where it begins
	 * @param length how long it is
	 * @return the line, whose parser has to be closed
	 */
	static FramedAnswer read(byte[] message, int offset, int length) {
		JsonParser parser = JsonProtocol.createParser(message, offset, length);
		try {
			return read(parser, length);
		}
		catch (JacksonException ex) {
			parser.close();
			// Without cause, whose words would be taken for these
			throw new IllegalStateException("The bridge has sent a line that is not JSON");
		}
	}

	private static FramedAnswer read(JsonParser parser, int length) {
		int id = -1;
		int status = 0;
		long bodyLimit = 0;
		parser.nextToken();
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			if (name.equals("body")) {
				return new FramedAnswer(id, status, bodyLimit, parser, length);
			}
			parser.nextToken();
			if (name.equals("id")) {
				id = parser.getIntValue();
			}
			else if (name.equals("status")) {
				status = parser.getIntValue();
			}
			else if (name.equals("bodyLimit")) {
				bodyLimit = parser.getLongValue();
			}
			else {
				parser.skipChildren();
			}
		}
		if (bodyLimit == 0) {
			parser.close();
			throw new IllegalStateException("The bridge has sent a line without 'body'");
		}
		return new FramedAnswer(id, status, bodyLimit, parser, length);
	}

	boolean isGreeting() {
		return this.bodyLimit > 0;
	}

}
