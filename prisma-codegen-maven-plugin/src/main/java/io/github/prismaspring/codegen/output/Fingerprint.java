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

package io.github.prismaspring.codegen.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over everything a result depends on.
 */
public final class Fingerprint {

	private final MessageDigest digest = sha256();

	/**
	 * Add a text.
	 * @param text the text
	 * @return this fingerprint
	 */
	public Fingerprint add(String text) {
		return add(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Add bytes.
	 * @param bytes the bytes
	 * @return this fingerprint
	 */
	public Fingerprint add(byte[] bytes) {
		this.digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
		this.digest.update(bytes);
		return this;
	}

	/**
	 * Return the fingerprint of what was added, and start anew.
	 * @return the value in lower-case hexadecimal
	 */
	public String value() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
