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

package io.github.prismaspring.client.scalar;

import java.util.Arrays;

import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * A value of type Bytes.
 */
final class BytesValue implements Value {

	private final byte[] bytes;

	BytesValue(byte[] bytes) {
		this.bytes = bytes.clone();
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		out.bytes(this.bytes);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof BytesValue that && Arrays.equals(this.bytes, that.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.bytes);
	}

	@Override
	public String toString() {
		return "Bytes[" + this.bytes.length + "]";
	}

}
