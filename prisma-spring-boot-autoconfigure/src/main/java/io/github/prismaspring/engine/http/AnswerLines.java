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

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * Cuts an answer that comes in pieces into its lines.
 */
final class AnswerLines {

	/**
	 * What a line has beside the one answer that may be as large as answers may be.
	 */
	private static final int MARGIN = 1024;

	private final long maxLength;

	private final Consumer<FramedAnswer> lines;

	private final ByteArrayOutputStream begun = new ByteArrayOutputStream(0);

	/**
	 * Creates what takes one answer.
	 * @param maxAnswerBytes how large the answer in a line may be
	 * @param lines takes each line, and has to close its parser
	 */
	AnswerLines(int maxAnswerBytes, Consumer<FramedAnswer> lines) {
		this.maxLength = (long) maxAnswerBytes + MARGIN;
		this.lines = lines;
	}

	/**
	 * Takes the next piece, and releases it.
	 * @param piece the piece
	 */
	void add(DataBuffer piece) {
		byte[] bytes = new byte[piece.readableByteCount()];
		piece.read(bytes);
		DataBufferUtils.release(piece);
		int start = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == '\n') {
				complete(bytes, start, i - start);
				start = i + 1;
			}
		}
		begin(bytes, start, bytes.length - start);
	}

	private void complete(byte[] bytes, int offset, int length) {
		if (this.begun.size() == 0) {
			this.lines.accept(FramedAnswer.read(bytes, offset, length));
			return;
		}
		begin(bytes, offset, length);
		byte[] line = this.begun.toByteArray();
		this.begun.reset();
		this.lines.accept(FramedAnswer.read(line, 0, line.length));
	}

	private void begin(byte[] bytes, int offset, int length) {
		if ((long) this.begun.size() + length > this.maxLength) {
			throw new IllegalStateException("The bridge has sent a longer line than it was asked for");
		}
		this.begun.write(bytes, offset, length);
	}

}
