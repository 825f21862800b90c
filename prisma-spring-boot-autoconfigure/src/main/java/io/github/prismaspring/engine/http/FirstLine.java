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

import io.github.prismaspring.PrismaProtocolException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * Finds the first line of an answer that comes in pieces.
 */
final class FirstLine {

	private static final int MAX_LENGTH = 4096;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private boolean complete;

	/**
	 * Takes the next piece, and releases it.
	 * @param piece the piece
	 * @return the line if this piece completes it, else {@code null}
	 */
	byte @Nullable [] add(DataBuffer piece) {
		try {
			while (!this.complete && piece.readableByteCount() > 0) {
				byte next = piece.read();
				if (next == '\n') {
					this.complete = true;
					return this.bytes.toByteArray();
				}
				this.bytes.write(next);
			}
			if (this.bytes.size() > MAX_LENGTH) {
				throw new PrismaProtocolException("Expected a short line of JSON but found a long one");
			}
			return null;
		}
		finally {
			DataBufferUtils.release(piece);
		}
	}

}
