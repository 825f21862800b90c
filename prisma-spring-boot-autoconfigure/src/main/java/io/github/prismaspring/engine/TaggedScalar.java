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

package io.github.prismaspring.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A scalar that JSON has no type for: it travels as text, with a tag that tells its type.
 *
 * @param <T> the Java type
 * @param type the tag
 * @param description what is expected where such a value should be
 * @param plain reads the common form of the text from the buffer of the parser, without
 * making a String of it; {@code null} for any other form
 * @param parse reads the text in any form, and throws if it is none
 */
record TaggedScalar<T>(String type, String description, PlainForm<T> plain, Function<String, T> parse) {

	static final TaggedScalar<Long> BIG_INT = new TaggedScalar<>("BigInt", "a BigInt", Digits::parseSigned,
			Long::valueOf);

	static final TaggedScalar<BigDecimal> DECIMAL = new TaggedScalar<>("Decimal", "a Decimal",
			TaggedScalar::parseDecimal, BigDecimal::new);

	static final TaggedScalar<Instant> DATE_TIME = new TaggedScalar<>("DateTime", "a DateTime", Timestamps::parse,
			Timestamps::parse);

	static final TaggedScalar<byte[]> BYTES = text("Bytes", "Bytes", Base64.getDecoder()::decode);

	static final TaggedScalar<JsonNode> JSON = text("Json", "Json", JsonText::read);

	static final TaggedScalar<String> ENUM = text("Enum", "the name of an enum value", Function.identity());

	private static <T> TaggedScalar<T> text(String type, String description, Function<String, T> parse) {
		return new TaggedScalar<>(type, description, (text, offset, length) -> null, parse);
	}

	private static @Nullable BigDecimal parseDecimal(char[] text, int offset, int length) {
		try {
			return new BigDecimal(text, offset, length);
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	/**
	 * Reads the common form of a text.
	 *
	 * @param <T> the Java type
	 */
	@FunctionalInterface
	interface PlainForm<T> {

		@Nullable T parse(char[] text, int offset, int length);

	}

}
