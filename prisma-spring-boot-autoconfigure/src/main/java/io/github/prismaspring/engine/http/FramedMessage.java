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

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import io.github.prismaspring.engine.TraceContext;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Calls that travel together, each a line of JSON:
 * <code>{"id":7,"path":"/query","headers":{…},"body":{…}}</code>.
 */
final class FramedMessage {

	/**
	 * Longer messages would hold up the calls behind them.
	 */
	private static final int FULL = 64 * 1024;

	private static final int INITIAL_SIZE = 1024;

	private static final byte[] ID = ascii("{\"id\":");

	private static final byte[] PATH = ascii(",\"path\":");

	private static final byte[] HEADERS = ascii(",\"headers\":{");

	private static final byte[] BODY = ascii(",\"body\":");

	private static final ByteBuffer NOTHING = ByteBuffer.wrap(ascii("null"));

	private static final String TRACEPARENT = "traceparent";

	private static final String TRACESTATE = "tracestate";

	private static final ByteBufAllocator ON_HEAP = new UnpooledByteBufAllocator(false);

	private final ByteBuf text;

	FramedMessage(ByteBufAllocator allocator) {
		this.text = allocator.buffer(INITIAL_SIZE);
	}

	/**
	 * Creates a message that nobody has to release.
	 * @return the message
	 */
	static FramedMessage onHeap() {
		return new FramedMessage(ON_HEAP);
	}

	boolean isEmpty() {
		return !this.text.isReadable();
	}

	boolean isFull() {
		return this.text.readableBytes() >= FULL;
	}

	/**
	 * Adds a call.
	 * @param id the number that its answer will have
	 * @param exchange the call
	 */
	void add(int id, FramedExchange<?> exchange) {
		add(id, exchange.call(), exchange.trace());
	}

	/**
	 * Adds a call.
	 * @param id the number that its answer will have
	 * @param call the call
	 * @param trace what it is done for, or {@code null} if that is not traced
	 */
	void add(int id, BridgeCall call, @Nullable TraceContext trace) {
		if (this.text.isReadable()) {
			this.text.writeByte('\n');
		}
		this.text.writeBytes(ID);
		ByteBufUtil.writeAscii(this.text, Integer.toString(id));
		this.text.writeBytes(PATH);
		writeString(path(call));
		writeHeaders(call, trace);
		this.text.writeBytes(BODY);
		ByteBuffer body = call.body();
		this.text.writeBytes((body != null) ? body.duplicate() : NOTHING.duplicate());
		this.text.writeByte('}');
	}

	private static String path(BridgeCall call) {
		return (call.pathVariables().isEmpty()) ? call.path()
				: UriComponentsBuilder.fromPath(call.path())
					.encode()
					.buildAndExpand(call.pathVariables().toArray())
					.toUriString();
	}

	private void writeHeaders(BridgeCall call, @Nullable TraceContext trace) {
		if (call.headers().isEmpty() && trace == null) {
			return;
		}
		int start = this.text.writerIndex() + HEADERS.length;
		this.text.writeBytes(HEADERS);
		call.headers().forEach((name, value) -> writeHeader(start, name, value));
		if (trace != null) {
			writeHeader(start, TRACEPARENT, trace.traceparent());
			if (trace.tracestate() != null) {
				writeHeader(start, TRACESTATE, trace.tracestate());
			}
		}
		this.text.writeByte('}');
	}

	private void writeHeader(int start, String name, String value) {
		if (this.text.writerIndex() > start) {
			this.text.writeByte(',');
		}
		writeString(name);
		this.text.writeByte(':');
		writeString(value);
	}

	private void writeString(String value) {
		this.text.writeByte('"');
		this.text.writeBytes(JsonStringEncoder.getInstance().quoteAsUTF8(value));
		this.text.writeByte('"');
	}

	/**
	 * Returns the message in the form that a WebSocket takes. Nothing can be added any
	 * more.
	 * @return the frame
	 */
	TextWebSocketFrame toFrame() {
		return new TextWebSocketFrame(this.text);
	}

	/**
	 * Returns the message in the form that a body of HTTP takes. Nothing can be added any
	 * more.
	 * @return the body
	 */
	DataBuffer toBuffer() {
		return DefaultDataBufferFactory.sharedInstance.wrap(this.text.nioBuffer());
	}

	/**
	 * Returns the message in the form that a connection of lines takes. Nothing can be
	 * added any more.
	 * @return the lines, the last with its line feed
	 */
	ByteBuffer toLine() {
		return this.text.writeByte('\n').nioBuffer();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
